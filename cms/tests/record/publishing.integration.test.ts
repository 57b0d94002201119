/** Nothing goes on the site that breaks a rule of the record (domain.md §3), whoever publishes it and however. */
import { beforeAll, describe, expect, it } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import { agreement, board, type Board, chapters, day, line, meeting, path, report, to, uidOf } from './board.ts';

onEachDatabase('publishing in the record', (cms) => {
  let at: Board;
  let knelpunt: string;
  let afspraak: string;
  beforeAll(async () => {
    at = await board(cms());
    knelpunt = await at.published('knelpunt', { title: 'Een knelpunt', inShort: 'Kort.', topic: 'geld en subsidie' });
    afspraak = await at.published('agreement', agreement());
  });

  describe('a status line', () => {
    const source = { title: 'Een brief', role: 'Contactpersoon' };
    const about = {
      get agreement() {
        return to(afspraak);
      },
      get knelpunt() {
        return to(knelpunt);
      },
    };

    it.each<[string, () => object, string, string]>([
      ['about nothing', () => ({}), 'knelpunt', 'Kies een knelpunt of een afspraak'],
      [
        'about two things',
        () => ({ knelpunt: about.knelpunt, agreement: about.agreement }),
        'knelpunt',
        'niet allebei',
      ],
      ['of tomorrow', () => ({ agreement: about.agreement, date: day(1) }), 'date', 'moet nog komen'],
      ['older than its afspraak', () => ({ agreement: about.agreement, date: day(-31) }), 'date', 'of een latere'],
      [
        'of the gemeente without a source',
        () => ({ agreement: about.agreement, voice: 'gemeente' }),
        'source',
        'wie het zei',
      ],
      [
        'of the gemeente without who said it',
        () => ({ agreement: about.agreement, voice: 'gemeente', source: { title: 'Een brief' } }),
        'source.role',
        'een rol',
      ],
      [
        'of a third voice about an afspraak',
        () => ({ agreement: about.agreement, voice: 'Participiënter' }),
        'voice',
        'twee partijen',
      ],
      [
        'with a state of a knelpunt about an afspraak',
        () => ({ agreement: about.agreement, state: 'opgelost' }),
        'state',
        'nagekomen',
      ],
      ['with a state of an afspraak about a knelpunt', () => ({ knelpunt: about.knelpunt }), 'state', 'opgelost'],
      [
        'that moves the date of a knelpunt',
        () => ({ knelpunt: about.knelpunt, state: 'gemeld', newDueOn: day(5) }),
        'newDueOn',
        'geen einddatum',
      ],
      [
        'that moves a date back',
        () => ({ agreement: about.agreement, newDueOn: day(-4) }),
        'newDueOn',
        'een latere dag',
      ],
    ])('%s is refused', async (_, more, field, message) => {
      await at.cannotPublish('status-line', line(more()), field, message);
    });

    it('about an afspraak that is not on the site is refused', async () => {
      const draft = await at.as('Bestuur').create(uidOf('agreement'), agreement());
      await at.cannotPublish('status-line', line({ agreement: to(draft) }), 'agreement', 'op de site');
    });

    it('that keeps to all of it is added, also two on one day and one about an earlier day', async () => {
      const first = await at.published(
        'status-line',
        line({ agreement: to(afspraak), voice: 'gemeente', source, newDueOn: day(60) }),
      );
      const second = await at.published('status-line', line({ agreement: to(afspraak) }));
      const earlier = await at.published('status-line', line({ agreement: to(afspraak), date: day(-20) }));
      const sequences = await Promise.all(
        [first, second, earlier].map(async (id) => (await at.onSite('status-line', id)).sequence),
      );
      expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    });

    it('gets a number of its own when ten editors add one in the same moment', async () => {
      const made = await Promise.all(
        Array.from({ length: 10 }, (_, i) =>
          at.request(
            i % 2 ? 'Bestuur' : 'Beheerder',
            'POST',
            path('status-line', '/actions/publish'),
            line({ agreement: to(afspraak) }),
          ),
        ),
      );
      expect(made.map(({ status }) => status)).toEqual(made.map(() => 200));
      const sequences = await Promise.all(
        made.map(async ({ documentId }) => (await at.onSite('status-line', documentId!)).sequence),
      );
      expect(new Set(sequences).size).toBe(10);
    });
  });

  describe('an afspraak', () => {
    it('names a decision that its report has', async () => {
      const meetingId = await at.published('meeting', meeting('Besluitvergadering', -30));
      const verslag = await at.published('meeting-report', report({ title: 'Besluiten', meeting: to(meetingId) }));
      await at.cannotPublish('agreement', agreement({ decisionNumber: 1 }), 'report', 'Kies het verslag');
      await at.cannotPublish(
        'agreement',
        agreement({ report: to(verslag), decisionNumber: 3 }),
        'decisionNumber',
        'Kies uit 1, 2',
      );
      await at.published('agreement', agreement({ title: 'Uit besluit 2', report: to(verslag), decisionNumber: 2 }));
      expect(
        await at.request('Bestuur', 'POST', path('meeting-report', `/${verslag}/actions/publish`), {
          decisions: [{ number: 1, text: 'x' }],
        }),
      ).toMatchObject({ status: 400, field: 'decisions', message: expect.stringContaining('Laat dat besluit staan') });
    });

    it.each([
      [{ version: '9.9', article: '1' }, 'statuteArticle.version', 'niet op de site'],
      [{ version: '1.0', article: '99' }, 'statuteArticle.article', 'geen artikel 99'],
    ])('names an article that exists, not %j', async (statuteArticle, field, message) => {
      await at.cannotPublish('agreement', agreement({ statuteArticle }), field, message);
    });

    it('is not of a day to come, and is due after it was made', async () => {
      await at.cannotPublish('agreement', agreement({ madeOn: day(2), dueOn: day(30) }), 'madeOn', 'moet nog komen');
      await at.cannotPublish('agreement', agreement({ dueOn: day(-31) }), 'dueOn', 'een latere dag');
    });
  });

  describe('a report', () => {
    let held: string;
    let earlier: string;
    let later: string;
    let coming: string;
    beforeAll(async () => {
      held = await at.published('meeting', meeting('Vergadering', -20));
      earlier = await at.published('meeting', meeting('Eerdere vergadering', -40));
      later = await at.published('meeting', meeting('Latere vergadering', -10));
      coming = await at.published('meeting', meeting('Vergadering die komt', 10));
    });
    const adopted = (more: object) =>
      report({ adoption: 'vastgesteld', meeting: to(held), adoptedAt: to(later), adoptedOn: day(-10), ...more });

    it.each<[string, () => object, string, string]>([
      ['without its meeting', () => ({ meeting: to() }), 'meeting', 'Kies de bijeenkomst'],
      ['by no meeting', () => ({ adoptedAt: to() }), 'adoptedAt', 'die dit verslag vaststelde'],
      ['by a meeting before its own', () => ({ adoptedAt: to(earlier) }), 'adoptedAt', 'een latere bijeenkomst'],
      ['by a meeting to come', () => ({ adoptedAt: to(coming) }), 'adoptedAt', 'moet nog komen'],
      ['without a day', () => ({ adoptedOn: null }), 'adoptedOn', 'op welke dag'],
      ['on a day to come', () => ({ adoptedOn: day(1) }), 'adoptedOn', 'moet nog komen'],
      ['before the meeting that did', () => ({ adoptedOn: day(-11) }), 'adoptedOn', 'of een latere'],
      ['while it is a concept', () => ({ adoption: 'concept' }), 'adoption', 'nog een concept'],
    ])('is not adopted %s', async (_, more, field, message) => {
      await at.cannotPublish('meeting-report', adopted(more()), field, message);
    });

    it('has one decision of each number', async () => {
      const decisions = [
        { number: 1, text: 'a' },
        { number: 1, text: 'b' },
      ];
      await at.cannotPublish('meeting-report', report({ decisions }), 'decisions.1.number', 'een eigen nummer');
    });

    it('is adopted by its own meeting or a later one', async () => {
      await at.published('meeting-report', adopted({ title: 'Later vastgesteld' }));
      await at.published(
        'meeting-report',
        adopted({ title: 'Zelf vastgesteld', adoptedAt: to(held), adoptedOn: day(-20) }),
      );
    });
  });

  describe('a version of a statute', () => {
    let statute: string;
    const version = (number: string, more: object = {}) => ({
      number,
      state: 'concept',
      statute: to(statute),
      chapters: chapters('1', '2'),
      ...more,
    });
    const inForce = (number: string, validFrom: string, more: object = {}) =>
      version(number, { state: 'vastgesteld', adoptedOn: day(-300), validFrom, ...more });
    beforeAll(async () => {
      statute = await at.published('statute', {
        title: 'Oefenstatuut',
        inShort: 'Kort.',
        kind: 'statuten van de stichting',
      });
      await at.published('statute-version', inForce('1.0', day(-200)));
      await at.published('statute-version', inForce('1.10', day(-50)));
    });

    it.each<[string, () => object, string, string]>([
      ['without a statute', () => ({ ...version('2.0'), statute: to() }), 'statute', 'Kies bij welk statuut'],
      ['vastgesteld without a day', () => version('2.0', { state: 'vastgesteld' }), 'adoptedOn', 'op welke dag'],
      [
        'vastgesteld on a day to come',
        () => version('2.0', { state: 'vastgesteld', adoptedOn: day(1) }),
        'adoptedOn',
        'moet nog komen',
      ],
      [
        'bekrachtigd without a deed',
        () => version('2.0', { state: 'notarieel bekrachtigd', adoptedOn: day(-9), notarisedOn: day(-8) }),
        'deed',
        'Noem de akte',
      ],
      [
        'bekrachtigd before it was vastgesteld',
        () =>
          version('2.0', { state: 'notarieel bekrachtigd', adoptedOn: day(-9), notarisedOn: day(-10), deed: 'Akte 1' }),
        'notarisedOn',
        'een latere dag',
      ],
      ['valid on the day of its predecessor', () => inForce('2.0', day(-50)), 'validFrom', 'Kies een latere dag'],
      ['valid before its predecessor', () => inForce('1.9', day(-201)), 'validFrom', 'Kies een latere dag'],
      ['valid after its successor', () => inForce('1.9', day(-49)), 'validFrom', 'Kies een dag daarvoor'],
      [
        'with an article twice',
        () => version('2.0', { chapters: [...chapters('1', '2'), ...chapters('2')] }),
        'chapters.1.articles.0.number',
        'staat er al',
      ],
      ['with a number that is taken', () => version('1.10'), 'number', 'bestaat al'],
    ])('%s is refused', async (_, data, field, message) => {
      await at.cannotPublish('statute-version', data(), field, message);
    });

    it('fits between two others', async () => {
      await at.published('statute-version', inForce('1.9', day(-100)));
    });

    it('advances with day and deed, and never goes back', async () => {
      const id = await at.published('statute-version', version('3.0'));
      const publish = (data: object) =>
        at.request('Bestuur', 'POST', path('statute-version', `/${id}/actions/publish`), data);
      expect(await publish({ state: 'vastgesteld', adoptedOn: day(-9) })).toMatchObject({ status: 200 });
      expect(await publish({ state: 'concept' })).toMatchObject({ status: 400, field: 'state' });
      expect(await publish({ state: 'vastgesteld', validFrom: day(-5) })).toMatchObject({ status: 200 });
      const deed = { state: 'notarieel bekrachtigd', notarisedOn: day(-5), deed: 'Akte 7' };
      expect(await publish(deed)).toMatchObject({ status: 200 });
      expect(await publish({ state: 'vastgesteld' })).toMatchObject({ status: 400, field: 'state' });
    });
  });

  describe('a keurmerk', () => {
    let initiative: string;
    const criterion = (code: string, norm: string, more: object = {}) => ({
      title: `Criterium ${code}`,
      edition: '2031',
      code,
      category: 'Goed',
      norm,
      explanation: 'Uitleg.',
      evidence: 'Bewijs.',
      ...more,
    });
    const finding = (criterionCode: string, verdict: string | null = 'voldoet') => ({ criterionCode, verdict });
    const award = (findings: object[], more: object = {}) => ({
      initiative: to(initiative),
      edition: '2031',
      awardedOn: day(-5),
      validUntil: day(700),
      assessor: 'Twee bewoners van buiten',
      findings,
      ...more,
    });
    const whole = [finding('A1'), finding('A2', 'deels')];
    beforeAll(async () => {
      initiative = await at.published('initiative', {
        title: 'De Geveltuin',
        inShort: 'Kort.',
        phase: 'draait',
        organiser: 'Buren van de Kade',
      });
      await at.published('keurmerk-criterion', criterion('A1', 'harde norm'));
      await at.published('keurmerk-criterion', criterion('A2', 'ontwikkelpunt'));
    });

    it.each<[string, () => object, string, string]>([
      ['for nobody', () => award(whole, { initiative: to() }), 'initiative', 'Kies het initiatief'],
      ['without a finding for a criterion', () => award([finding('A1')]), 'findings', 'A2'],
      [
        'with two findings for one',
        () => award([...whole, finding('A2')]),
        'findings.2.criterionCode',
        'al een bevinding',
      ],
      [
        'with a finding for none',
        () => award([...whole, finding('B1')]),
        'findings.2.criterionCode',
        'geen criterium B1',
      ],
      [
        'without a verdict',
        () => award([finding('A1'), finding('A2', null)]),
        'findings.1.verdict',
        'Kies een oordeel',
      ],
      [
        'with a harde norm half met',
        () => award([finding('A1', 'deels'), finding('A2')]),
        'findings.0.verdict',
        'harde norm',
      ],
      [
        'with a harde norm not met',
        () => award([finding('A1', 'voldoet niet'), finding('A2')]),
        'findings.0.verdict',
        'harde norm',
      ],
      ['of an edition without criteria', () => award(whole, { edition: '2050' }), 'edition', 'geen criteria'],
      [
        'by the applicant',
        () => award(whole, { assessor: 'Voorzitter van Buren van de Kade' }),
        'assessor',
        'het eigen initiatief',
      ],
      [
        'by "de initiatiefnemer"',
        () => award(whole, { assessor: 'De initiatiefnemer' }),
        'assessor',
        'het eigen initiatief',
      ],
      ['of tomorrow', () => award(whole, { awardedOn: day(1) }), 'awardedOn', 'moet nog komen'],
      ['that is over when it begins', () => award(whole, { validUntil: day(-5) }), 'validUntil', 'een dag na'],
    ])('%s is refused', async (_, data, field, message) => {
      await at.cannotPublish('keurmerk-award', data(), field, message);
    });

    it('closes its edition: no criterion is changed, added, taken off or thrown away', async () => {
      await at.published('keurmerk-award', award(whole));
      await at.cannotPublish(
        'keurmerk-criterion',
        criterion('A3', 'ontwikkelpunt'),
        'edition',
        'Maak een nieuwe uitgave',
      );
      const found = (
        await at
          .as('Beheerder')
          .request('GET', path('keurmerk-criterion', '?filters[edition][$eq]=2031&filters[code][$eq]=A1'))
      ).body;
      const id: string = found.results[0].documentId;
      for (const [way, change] of Object.entries(at.changes)) {
        for (const [field, value] of [
          ['title', 'Anders'],
          ['norm', 'ontwikkelpunt'],
          ['edition', '2032'],
          ['explanation', 'Anders.'],
        ])
          expect(
            (await change('keurmerk-criterion', id, { [field!]: value })).status,
            `${way}: ${field}`,
          ).toBeGreaterThanOrEqual(400);
      }
      for (const [way, remove] of Object.entries(at.removals))
        expect((await remove('keurmerk-criterion', id)).status, way).toBeGreaterThanOrEqual(400);
      expect(await at.onSite('keurmerk-criterion', id)).toMatchObject({
        title: 'Criterium A1',
        norm: 'harde norm',
        edition: '2031',
      });
    });
  });
});
