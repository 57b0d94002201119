import { describe, expect, it } from 'vitest';
import { voiceAnswer, checkVoice, voiceStates, documentFault, documentName, mostDocumentBytes } from './index.ts';

const whole = { stand: 'in uitvoering', toelichting: 'De brief ligt bij de jurist.' };

describe('what the municipality says of an afspraak', () => {
  it('needs a state and a note; a link may stay away', () => {
    expect(checkVoice(whole).answer).toEqual({ ...whole, link: '' });
    expect(checkVoice({}).faults.map(({ field }) => field)).toEqual(['stand', 'toelichting']);
    expect(checkVoice({ ...whole, toelichting: ' \n ' }).faults).toHaveLength(1);
  });

  it('is one of the words of the record, and never that there was no answer', () => {
    expect(voiceStates).toContain('vervallen');
    expect(checkVoice({ ...whole, stand: 'geen reactie' }).faults).toEqual([
      { field: 'stand', message: 'Kies hoe het ervoor staat.' },
    ]);
  });

  it.each(['http://gemeente.example/brief', 'https://gemeente.example/a?b=c#d'])('may point to %s', (link) => {
    expect(checkVoice({ ...whole, link }).answer?.link).toBe(link);
  });

  it.each(['javascript:alert(1)', 'gemeente.example', 'https://', 'https://a b.example', 'data:text/html,x', '//x.nl'])(
    'may not point to %s',
    (link) => {
      expect(checkVoice({ ...whole, link }).faults.map(({ field }) => field)).toEqual(['link']);
    },
  );

  it('is cleaned once: cleaning it again changes nothing', () => {
    const { answer } = checkVoice({
      ...whole,
      toelichting: ' Regel een.\r\nRegel\u202e twee. ',
      link: ' https://a.nl/x ',
    });
    expect(answer).toMatchObject({ toelichting: 'Regel een.\nRegel twee.', link: 'https://a.nl/x' });
    expect(voiceAnswer.parse(answer)).toEqual(answer);
  });

  it('tells how much too long it is, and what is wrong with the document, in the order of the page', () => {
    const { faults } = checkVoice({ ...whole, toelichting: 'x'.repeat(1_001) }, 'te groot');
    expect(faults.map(({ field }) => field)).toEqual(['toelichting', 'stuk']);
    expect(faults[0]?.message).toContain('1001');
  });
});

describe('a document', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is a PDF by its first bytes, whatever it is called', () => {
    expect(documentFault(bytes('%PDF-1.7\n…'))).toBeNull();
    expect(documentFault(bytes('<html>%PDF-1.7'))).toBe('geen pdf');
    expect(documentFault(bytes('MZ'))).toBe('geen pdf');
    expect(documentFault(bytes(''))).toBe('leeg');
    expect(documentFault(new Uint8Array(mostDocumentBytes + 1))).toBe('te groot');
  });

  it.each([
    ['C:\\Stukken\\brief: "A2".PDF', 'brief A2.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['.pdf', 'stuk.pdf'],
    ['brief\r\nx: y.pdf', 'brief x y.pdf'],
    ['…<script>.pdf', 'script.pdf'],
    [`${'é'.repeat(200)}.pdf`, `${'é'.repeat(100)}.pdf`],
  ])('called %s is kept as %s', (given, name) => expect(documentName(given)).toBe(name));
});
