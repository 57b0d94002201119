/** What is on the site stays there, as it was promised (domain.md §3.1, §3.3): every role tries every way. */
import { beforeAll, describe, expect, it } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import {
  agreement,
  board,
  type Board,
  chapters,
  day,
  line,
  meeting,
  path,
  report,
  type roles,
  to,
  uidOf,
} from './board.ts';

const types = [
  'knelpunt',
  'agreement',
  'status-line',
  'advice',
  'meeting-report',
  'action-item',
  'statute-version',
  'keurmerk-award',
];
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

onEachDatabase('the record stays', (cms) => {
  let at: Board;
  /** An entry of each type of the record, from the start content. */
  const entries: Record<string, string> = {};
  beforeAll(async () => {
    at = await board(cms());
    for (const type of types) {
      const { body } = await at.as('Beheerder').request('GET', path(type, '?status=published&pageSize=1'));
      entries[type] = body.results[0].documentId;
    }
  });

  it.each(types)('nobody deletes or unpublishes a %s', async (type) => {
    const before = await at.onSite(type, entries[type]!);
    for (const [way, remove] of Object.entries(at.removals))
      expect((await remove(type, entries[type]!)).status, way).toBeGreaterThanOrEqual(400);
    expect(await at.onSite(type, entries[type]!)).toEqual(before);
  });

  it('a whole list is refused in bulk when one of it is of the record', async () => {
    const draft = await at.as('Bestuur').create(uidOf('agreement'), agreement());
    const documentIds = [draft, entries.agreement];
    const answer = await at.request('Beheerder', 'POST', path('agreement', '/actions/bulkDelete'), { documentIds });
    expect(answer).toMatchObject({ status: 400, message: expect.stringContaining('hoort bij het archief') });
    expect((await at.as('Beheerder').find(uidOf('agreement'), draft)).documentId).toBe(draft);
  });

  it('a draft that never was on the site can go', async () => {
    const draft = await at.as('Bestuur').create(uidOf('agreement'), agreement());
    expect(await at.request('Bestuur', 'DELETE', path('agreement', `/${draft}`))).toMatchObject({ status: 403 });
    expect(await at.request('Beheerder', 'DELETE', path('agreement', `/${draft}`))).toMatchObject({ status: 200 });
  });

  describe('what was said does not change', () => {
    const frozen: Record<string, [field: string, value: () => unknown][]> = {
      'status-line': [
        ['state', () => 'nagekomen'],
        ['date', () => day(-4)],
        ['voice', () => 'gemeente'],
        ['note', () => 'Toch anders.'],
        ['newDueOn', () => day(90)],
        ['source', () => ({ title: 'Een andere brief' })],
        ['agreement', () => to(entries.agreement!)],
      ],
      agreement: [
        ['text', () => 'De gemeente belt misschien terug.'],
        ['owner', () => 'samen'],
        ['madeOn', () => day(-29)],
        ['dueOn', () => day(300)],
        ['dueOn', () => null],
        ['parties', () => []],
        ['parties', () => [{ name: 'Niemand' }]],
      ],
      'meeting-report': [
        ['title', () => 'Anders'],
        ['body', () => paragraph('Anders.')],
        ['decisions', () => [{ number: 1, text: 'Wij bellen niet terug.' }]],
        ['attendeeCount', () => 99],
        ['attachments', () => [{ title: 'Een stuk', url: 'https://voorbeeld.example/stuk' }]],
        ['adoption', () => 'concept'],
        ['adoptedOn', () => day(-1)],
        ['meeting', () => to()],
      ],
      'statute-version': [
        ['chapters', () => chapters('1')],
        ['preamble', () => paragraph('Anders.')],
        ['number', () => '7.7'],
        ['validFrom', () => day(-1)],
        ['adoptedOn', () => day(-1)],
        ['changeReason', () => 'Een andere reden.'],
        ['statute', () => to()],
      ],
      'keurmerk-award': [
        ['edition', () => '2027'],
        ['validUntil', () => day(3000)],
        ['assessor', () => 'Iemand anders'],
        ['findings', () => []],
      ],
    };
    const own: Record<string, string> = {};
    beforeAll(async () => {
      const held = await at.published('meeting', meeting('Vaste vergadering', -20));
      own.agreement = await at.published('agreement', agreement({ title: 'Vaste afspraak' }));
      own['status-line'] = await at.published('status-line', line({ agreement: to(own.agreement) }));
      own['meeting-report'] = await at.published(
        'meeting-report',
        report({
          title: 'Vast verslag',
          body: paragraph('Tekst.'),
          attendeeCount: 5,
          adoption: 'vastgesteld',
          meeting: to(held),
          adoptedAt: to(held),
          adoptedOn: day(-20),
        }),
      );
      const statute = await at.published('statute', {
        title: 'Vast statuut',
        inShort: 'Kort.',
        kind: 'statuten van de stichting',
      });
      own['statute-version'] = await at.published('statute-version', {
        number: '1.0',
        state: 'vastgesteld',
        statute: to(statute),
        adoptedOn: day(-50),
        validFrom: day(-40),
        changeReason: 'De eerste.',
        preamble: paragraph('Wij beloven.'),
        chapters: chapters('1', '2'),
      });
      own['keurmerk-award'] = entries['keurmerk-award']!;
    });

    it.each(Object.keys(frozen))('of a %s, by no role and in no way', async (type) => {
      const before = await at.onSite(type, own[type]!);
      for (const [field, value] of frozen[type]!)
        for (const [way, change] of Object.entries(at.changes)) {
          const answer = await change(type, own[type]!, { [field]: value() });
          expect(answer.status, `${way}: ${field}`).toBeGreaterThanOrEqual(400);
          // The rule itself speaks, at the field, wherever the role let the attempt through.
          if (answer.status === 400)
            expect(answer, `${way}: ${field}`).toMatchObject({
              field,
              message: expect.stringMatching(/Voeg|Maak|Schrijf/),
            });
        }
      expect(await at.onSite(type, own[type]!)).toEqual(before);
    });

    it('while what may change does: an addendum, and a report that becomes part of an afspraak', async () => {
      const addendum = { addendum: 'Besluit 2 geldt ook voor vrijwilligers.' };
      expect(
        await at.request(
          'Bestuur',
          'POST',
          path('meeting-report', `/${own['meeting-report']}/actions/publish`),
          addendum,
        ),
      ).toMatchObject({ status: 200 });
      const origin = { report: to(own['meeting-report']!), decisionNumber: 2 };
      expect(
        await at.request('Bestuur', 'POST', path('agreement', `/${own.agreement}/actions/publish`), origin),
      ).toMatchObject({ status: 200 });
      expect(await at.onSite('meeting-report', own['meeting-report']!)).toMatchObject(addendum);
    });

    it('not from the other side of a relation, nor by an entry that takes its place', async () => {
      const before = await at.onSite('status-line', own['status-line']!);
      await at.request('Beheerder', 'POST', path('agreement', `/${own.agreement}/actions/publish`), {
        statusLines: { disconnect: [{ documentId: own['status-line'] }] },
      });
      const imposter = await at.request('Beheerder', 'POST', path('status-line', '/actions/publish'), {
        ...line({ agreement: to(own.agreement!), note: 'In de plaats' }),
        documentId: own['status-line'],
      });
      expect(imposter.documentId).not.toBe(own['status-line']);
      expect(await at.onSite('status-line', own['status-line']!)).toEqual(before);
    });

    it('by a copy: that is a new entry with a number of its own', async () => {
      const before = await at.onSite('agreement', own.agreement!);
      const copy = await at.request('Bestuur', 'POST', path('agreement', `/clone/${own.agreement}`), {
        text: 'Een andere tekst.',
      });
      expect(
        await at.request('Bestuur', 'POST', path('agreement', `/${copy.documentId}/actions/publish`), {}),
      ).toMatchObject({ status: 200 });
      expect((await at.onSite('agreement', copy.documentId!)).number).not.toBe(before.number);
      expect(await at.onSite('agreement', own.agreement!)).toEqual(before);
    });
  });

  describe('what the record stands on stays too', () => {
    it.each(['initiative', 'meeting', 'statute'])('a %s', async (type) => {
      const [carrier, relation] = {
        initiative: ['keurmerk-award', 'initiative'],
        meeting: ['meeting-report', 'meeting'],
        statute: ['statute-version', 'statute'],
      }[type]!;
      const { body } = await at.as('Beheerder').request('GET', path(carrier!, '?status=published&pageSize=1'));
      const owner = body.results[0].documentId as string;
      const related = await at
        .as('Beheerder')
        .request('GET', `/content-manager/relations/${uidOf(carrier!)}/${owner}/${relation}?status=published`);
      const documentId: string = related.body.data?.documentId ?? related.body.results[0].documentId;
      for (const [way, remove] of Object.entries(at.removals))
        expect((await remove(type, documentId)).status, way).toBeGreaterThanOrEqual(400);
      expect((await at.onSite(type, documentId)).documentId).toBe(documentId);
    });
  });

  describe('what must go is withdrawn', () => {
    const withdrawal = { withdrawnOn: day(0), withdrawnReason: 'Er stond een naam in.' };

    it.each(types)('a %s: by Beheerder only, with a day and a reason, for good', async (type) => {
      const { body } = await at.as('Beheerder').request('GET', path(type, '?status=published&pageSize=50'));
      const open = body.results.filter(({ withdrawnOn }: { withdrawnOn?: string }) => !withdrawnOn);
      const id: string = open.at(-1).documentId;
      const publish = (role: (typeof roles)[number], data: object) =>
        at.request(role, 'POST', path(type, `/${id}/actions/publish`), data);
      for (const role of ['Redacteur', 'Bestuur'] as const) {
        await at.request(role, 'PUT', path(type, `/${id}`), withdrawal);
        await publish(role, withdrawal);
        expect((await at.onSite(type, id)).withdrawnOn ?? null, role).toBeNull();
      }
      expect(await publish('Beheerder', { withdrawnOn: day(0) })).toMatchObject({
        status: 400,
        field: 'withdrawnReason',
      });
      expect(await publish('Beheerder', { withdrawnReason: 'x' })).toMatchObject({ status: 400, field: 'withdrawnOn' });
      expect(await publish('Beheerder', { ...withdrawal, withdrawnOn: day(1) })).toMatchObject({
        status: 400,
        field: 'withdrawnOn',
      });
      expect(await publish('Beheerder', withdrawal)).toMatchObject({ status: 200 });
      expect(await at.onSite(type, id)).toMatchObject(withdrawal);
      expect(await publish('Beheerder', { withdrawnOn: null, withdrawnReason: null })).toMatchObject({
        status: 400,
        field: 'withdrawnOn',
      });
    });

    it('and then Beheerder may erase a text that nobody else could change', async () => {
      const id = await at.published('agreement', agreement({ title: 'Met een naam', text: 'Mevrouw De Vries belt.' }));
      const publish = (role: (typeof roles)[number], data: object) =>
        at.request(role, 'POST', path('agreement', `/${id}/actions/publish`), data);
      expect(await publish('Beheerder', { ...withdrawal, text: 'Gewist.' })).toMatchObject({ status: 200 });
      expect(await publish('Bestuur', { text: 'Weer wat anders.' })).toMatchObject({ status: 400, field: 'text' });
      expect(await at.onSite('agreement', id)).toMatchObject({ text: 'Gewist.', ...withdrawal });
    });
  });
});
