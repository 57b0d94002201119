import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedVersions } from '../../src/components/statute/compare/asked.ts';
import { changesHtml, inlineChangesHtml } from '../../src/components/statute/compare/changes-html.ts';
import { compareVersions, predecessor, reasonsBetween } from '../../src/components/statute/compare/compare-versions.ts';
import { comparisonSentence, fateMark } from '../../src/components/statute/compare/fate-words.ts';
import { likeness, wordChanges } from '../../src/components/statute/compare/word-changes.ts';
import { comparedPairs } from '../../src/content/compared-versions.ts';
import type { Article, StatuteVersion } from '../../src/content/model.ts';
import { statutes, text } from './fixture.ts';

const article = (number: string, title: string, words: string, extra: Partial<Article> = {}): Article => ({
  number,
  title,
  text: text(words),
  plainText: null,
  duties: [],
  ...extra,
});
const version = (number: string, articles: Article[], extra: Partial<StatuteVersion> = {}): StatuteVersion => ({
  ...statutes[0]!.versions[1]!,
  number,
  preamble: [],
  chapters: [{ number: '1', title: 'Alles', articles }],
  ...extra,
});
const fates = (from: Article[], to: Article[]) =>
  compareVersions(version('1.0', from), version('1.1', to)).articles.map(({ number, fate }) => `${number} ${fate}`);

const talk = article('3', 'Vast overleg', 'De gemeente en het platform overleggen twee keer per jaar over knelpunten.');
const more = { ...talk, text: text('De gemeente en het platform overleggen vier keer per jaar over knelpunten.') };
const help = article('4', 'Hulp', 'De gemeente wijst voor ieder initiatief één contactpersoon aan.');
const money = article('5', 'Geld', 'Wie minder dan duizend euro vraagt, hoeft geen stichting te zijn.');

describe('two versions of a statute', () => {
  it('tell per article what became of it', () => {
    expect(fates([talk, help], [more, help, money])).toEqual(['3 gewijzigd', '4 hetzelfde', '5 nieuw']);
  });

  it('know an article that got another number, and one that got another title too', () => {
    expect(
      fates(
        [talk, help],
        [
          { ...help, number: '3' },
          { ...talk, number: '4' },
        ],
      ),
    ).toEqual(['3 verplaatst', '4 verplaatst']);
    expect(fates([talk], [{ ...talk, number: '9', title: 'Samen praten' }])).toEqual(['9 gewijzigd']);
  });

  it('keep an article that is gone at its place', () => {
    expect(fates([talk, help, money], [talk, money])).toEqual(['3 hetzelfde', '4 vervallen', '5 hetzelfde']);
    expect(fates([talk, help], [help])).toEqual(['3 vervallen', '4 hetzelfde']);
  });

  it('without one article in common are all gone and all new', () => {
    const other = article('3', 'Namen', 'Op de site staan geen namen van bewoners.');
    expect(fates([talk], [other])).toEqual(['3 vervallen', '3 nieuw']);
    expect(comparisonSentence(compareVersions(version('1.0', [talk]), version('2.0', [other])).articles)).toBe(
      '1 artikel nieuw, 1 artikel vervallen. Geen enkel artikel bleef hetzelfde.',
    );
  });

  it('that are one and the same have no difference', () => {
    const same = version('1.0', [talk, help]);
    expect(compareVersions(same, same).changed).toEqual([]);
    expect(comparisonSentence(compareVersions(same, same).articles)).toBe(
      'Geen enkel artikel veranderde. 2 artikelen bleven hetzelfde.',
    );
  });

  it('see a right, a duty, plain words and the preamble that changed', () => {
    const duty = { party: 'gemeente' as const, kind: 'plicht' as const, text: 'Op tijd komen.' };
    expect(fates([talk], [{ ...talk, duties: [duty] }])).toEqual(['3 gewijzigd']);
    expect(fates([talk], [{ ...talk, plainText: 'We praten vaak.' }])).toEqual(['3 gewijzigd']);
    const [a, b] = [version('1.0', [talk]), version('1.1', [talk], { preamble: text('Vooraf.') })];
    expect(compareVersions(a, b).isPreambleChanged).toBe(true);
  });

  it('say it beside the title, with the number it had', () => {
    const [moved] = compareVersions(version('1.0', [help]), version('1.1', [{ ...help, number: '7' }])).articles;
    expect(fateMark(moved!, '1.1')).toBe('In versie 1.1 verplaatst, was artikel 4');
  });

  it('have pages of their own: every pair of four, only neighbours of more, never a withdrawn one', () => {
    const pairs = (...numbers: string[]) =>
      comparedPairs(numbers.map((number) => version(number, []))).map(([a, b]) => `${a.number} ${b.number}`);
    expect(pairs('1.0')).toEqual([]);
    expect(pairs('1.1', '1.0', '0.9')).toEqual(['0.9 1.0', '0.9 1.1', '1.0 1.1']);
    expect(pairs('1.9', '1.10', '1.7', '1.8', '1.11')).toEqual(['1.7 1.8', '1.8 1.9', '1.9 1.10', '1.10 1.11']);
    expect(comparedPairs([version('1.0', []), version('1.1', [], { withdrawnOn: '2026-01-01' })])).toEqual([]);
  });

  it('are found by number, and only when both are there', () => {
    const statute = statutes[0]!;
    expect(askedVersions(statute, '1.1', '0.9')).toEqual({ from: statute.versions[2], to: statute.versions[0] });
    expect(askedVersions(statute, '1.1', '<script>')).toBeUndefined();
    expect(askedVersions(undefined, '1.0', '1.1')).toBeUndefined();
  });

  it('bring the reason of each change in between, whichever way they are compared', () => {
    const { versions } = statutes[0]!;
    expect(reasonsBetween(versions[0]!, versions[2]!, versions).map(({ number }) => number)).toEqual(['1.0', '1.1']);
    expect(reasonsBetween(versions[2]!, versions[1]!, versions).map(({ number }) => number)).toEqual(['1.1']);
    expect(predecessor(versions[2]!, versions)).toBe(versions[1]);
    expect(predecessor(versions[0]!, versions)).toBeUndefined();
  });
});

describe('the words that changed', () => {
  it('are marked for who sees and for who hears the page', () => {
    expect(inlineChangesHtml(wordChanges('twee keer per jaar', 'vier keer per jaar'))).toBe(
      '<del><span class="sr">weggehaald: </span>twee<span class="sr"> (einde weggehaald)</span></del> ' +
        '<ins><span class="sr">toegevoegd: </span>vier<span class="sr"> (einde toegevoegd)</span></ins> keer per jaar',
    );
  });

  it('stand in their own paragraph when a whole line came or went', () => {
    const html = changesHtml(
      wordChanges('1. Eerst dit.\n2. Dan dat.', '1. Eerst dit.\n2. Dan dat.\n3. En ook dit nog.'),
    );
    expect(html.match(/<p>/g)).toHaveLength(3);
    expect(html).toMatch(/<p><ins>.*3\. En ook dit nog\..*<\/ins><\/p>$/);
  });

  it('replace the whole text when hardly a word stayed', () => {
    expect(wordChanges('Een twee drie vier vijf', 'Zes zeven acht negen vijf').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });

  it('are text, also when an editor typed HTML', () => {
    expect(changesHtml(wordChanges('', '<script>alert(1)</script>'))).toContain('&lt;script&gt;');
  });

  it('give back both texts, whatever they are', () => {
    const words = fc.array(fc.constantFrom('de', 'gemeente', 'twee', 'vier', 'keer', '1.', '\n'), { maxLength: 12 });
    const bare = (value: string) => value.replace(/\s+/g, '');
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(' '), b.join(' ')];
        const changes = wordChanges(before, after);
        const without = (kind: 'added' | 'removed') =>
          changes.filter((change) => change.kind !== kind).map(({ text: part }) => part);
        expect(bare(without('added').join(''))).toBe(bare(before));
        expect(bare(without('removed').join(''))).toBe(bare(after));
      }),
    );
  });

  it('make two texts alike or not', () => {
    expect(likeness('De gemeente praat.', 'de gemeente praat')).toBe(1);
    expect(likeness('', '')).toBe(1);
    expect(likeness('een', 'twee')).toBe(0);
  });
});
