import { describe, expect, it } from 'vitest';
import { bareWord, sentencesOf, wordsOf } from './sentences.ts';

describe('sentences', () => {
  it.each([
    ['Dat is klaar. En nu?', ['Dat is klaar.', 'En nu?']],
    ['Zie art. 3 van de wet. Daar staat het.', ['Zie art. 3 van de wet.', 'Daar staat het.']],
    ['Neem iets mee, bijv. Een bal.', ['Neem iets mee, bijv. Een bal.']],
    ['Een regel\nNog een regel', ['Een regel', 'Nog een regel']],
    ['Het kost € 1.250,50 per jaar.', ['Het kost € 1.250,50 per jaar.']],
    ['  \n ', []],
  ])('reads %j as %j', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  it('counts words as a person does', () => {
    expect(wordsOf('De jeu-de-boulesbaan – echt waar – kost € 90.')).toHaveLength(6);
  });

  it('knows a word without its quotes and stops', () => expect(bareWord('‘Aanvraag’,')).toBe('aanvraag'));
});
