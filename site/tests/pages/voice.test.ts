import { describe, expect, it } from 'vitest';
import { voiceState } from '../../src/components/form/voice-state.ts';
import { partOfVoice, voicePartAt, voiceParts, voiceWords } from '../../src/components/form/voice-words.ts';
import { content } from './fixture.ts';

const [agreement] = content.agreements;
const open = { code: `abc-${'x'.repeat(22)}`, afspraak: agreement!.documentId, tot: '2026-12-22' };
const state = (given: Record<string, string>) => voiceState(new URLSearchParams(given), content);

describe('the page on which the municipality answers', () => {
  it('shows the afspraak that the link is about, and nothing without a link or for one that the site does not have', () => {
    expect(state(open)).toMatchObject({ agreement, code: open.code, until: '2026-12-22', reason: null, faults: [] });
    expect(state({ ...open, afspraak: 'bestaat-niet' })).toBeNull();
    expect(state({ afspraak: open.afspraak })).toBeNull();
  });

  it('says what is wrong in the order of the page, and that a file must be chosen again', () => {
    const again = { ...open, opnieuw: 'fout', toelichting: 'Klaar.', link: 'geen link', stukfout: 'te groot' };
    expect(state(again)?.faults.map(({ field }) => field)).toEqual(['stand', 'link', 'stuk']);
    expect(state({ ...again, stukfout: 'toString' })?.faults.map(({ field }) => field)).toEqual(['stand', 'link']);
    expect(state({ ...again, 'stuk-gekozen': 'ja' })?.mustChooseAgain).toBe(true);
    expect(state({ ...again, opnieuw: 'storing' })).toMatchObject({ reason: 'storing', faults: [] });
  });

  it('has an address and words for every outcome', () => {
    for (const part of voiceParts) {
      expect(voicePartAt(partOfVoice(part))).toBe(part);
      expect(voiceWords[part].text).toMatch(/\.$/);
    }
    expect(voicePartAt('ontvangen')).toBeUndefined();
    expect(voicePartAt(undefined)).toBeUndefined();
  });
});
