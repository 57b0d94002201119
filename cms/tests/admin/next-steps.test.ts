import { describe, expect, it } from 'vitest';
import { type Action, recordModels, withoutTakingAway } from '../../src/admin/record/staying.ts';
import { stepsFrom } from '../../src/admin/record/steps.ts';
import { recordTypes } from '../../src/editorial/record/record-types.ts';

describe('The buttons beside an item', () => {
  it.each([
    ['knelpunt', ['logregel']],
    ['agreement', ['logregel']],
    ['statute-version', ['versie']],
    ['initiative', ['toekenning']],
    ['meeting', ['verslag']],
    ['meeting-report', ['actiepunt']],
    ['news-item', []],
  ])('of a %s make %j', (type, made) => {
    expect(stepsFrom(`api::${type}.${type}`, {}).map(({ what }) => what)).toEqual(made);
  });

  it('make no logregel about what is not on the site yet', () => {
    for (const model of ['api::knelpunt.knelpunt', 'api::agreement.agreement']) {
      expect(stepsFrom(model, { status: 'draft' })).toEqual([]);
      expect(stepsFrom(model, { status: 'modified' })).toHaveLength(1);
    }
  });

  it('of a report make an afspraak of each decision that is whole', () => {
    const decisions = [
      { number: 1, text: 'Wij bellen.' },
      { number: null, text: 'Nog zonder nummer' },
      { number: 3, text: null },
    ];
    expect(stepsFrom('api::meeting-report.meeting-report', { decisions })).toEqual([
      { what: 'actiepunt', label: 'Voeg een actiepunt toe' },
      { what: 'afspraak', label: 'Besluit 1 wordt afspraak', about: 'Wij bellen.', decision: 1 },
    ]);
  });
});

describe('The buttons that take an item away', () => {
  const action = (type: string) =>
    Object.assign(() => type, { type, position: 'panel' }) as Action & { position: string };
  const [remove, publish] = withoutTakingAway([action('delete'), action('publish')]);
  const onSite = { document: { status: 'published' } };

  it('are not there for what is on the site of the record', () => {
    expect(remove?.({ model: 'api::agreement.agreement', ...onSite })).toBeNull();
    expect(publish?.({ model: 'api::agreement.agreement', ...onSite })).toBe('publish');
  });

  it('are there for a draft, and for other items', () => {
    expect(remove?.({ model: 'api::agreement.agreement', document: { status: 'draft' } })).toBe('delete');
    expect(remove?.({ model: 'api::news-item.news-item', ...onSite })).toBe('delete');
  });

  it('keep the type and place by which Strapi knows them', () => {
    expect([remove?.type, remove?.position]).toEqual(['delete', 'panel']);
  });

  it('are left out for the types that the rules guard', () => {
    expect(recordModels).toEqual(recordTypes);
  });
});
