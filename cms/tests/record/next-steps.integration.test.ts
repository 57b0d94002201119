/** What an editor makes with one press in the record, and that pressing twice makes it once. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../harness/cms-process.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { agreement, board, type Board, chapters, day, meeting, report, to, uidOf } from './board.ts';

onEachDatabase('one press in the record', (cms) => {
  let at: Board;
  beforeAll(async () => {
    at = await board(cms());
  });
  const press = async (role: Role, what: string, type: string, documentId: string, body: object = {}) => {
    const answer = await at.as(role).request('POST', `/archief/${what}/${uidOf(type)}/${documentId}`, body);
    return { status: answer.status, ...answer.body?.data, message: answer.body?.error?.message } as {
      status: number;
      uid: string;
      documentId: string;
      isNew: boolean;
      message?: string;
    };
  };
  const relation = async (type: string, documentId: string, field: string) => {
    const { body } = await at
      .as('Beheerder')
      .request('GET', `/content-manager/relations/${uidOf(type)}/${documentId}/${field}`);
    return (body.data ?? body.results[0])?.documentId as string | undefined;
  };

  it('adds a line to an afspraak: its subject and today are filled in', async () => {
    const id = await at.published('agreement', agreement());
    const made = await press('Redacteur', 'logregel', 'agreement', id);
    expect(made).toMatchObject({ status: 200, isNew: true, uid: uidOf('status-line') });
    expect(await at.as('Bestuur').find(uidOf('status-line'), made.documentId)).toMatchObject({
      date: day(0),
      voice: null,
      state: null,
      status: 'draft',
    });
    expect(await relation('status-line', made.documentId, 'agreement')).toBe(id);
    // The editor fills in who says what, and it can go on the site; the next press begins another line.
    const filled = { voice: 'initiatiefnemers', state: 'in uitvoering' };
    await at.as('Bestuur').publish(uidOf('status-line'), made.documentId, filled);
    expect(await press('Bestuur', 'logregel', 'agreement', id)).toMatchObject({ isNew: true });
  });

  it('makes one line when it is pressed five times at once', async () => {
    const id = await at.published('agreement', agreement({ title: 'Dubbel gedrukt' }));
    const all = await Promise.all(Array.from({ length: 5 }, () => press('Bestuur', 'logregel', 'agreement', id)));
    expect(new Set(all.map(({ documentId }) => documentId)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('makes the next version of a statute with all its articles', async () => {
    const statute = await at.published('statute', {
      title: 'Drukstatuut',
      inShort: 'Kort.',
      kind: 'statuten van de stichting',
    });
    const text = { state: 'vastgesteld', adoptedOn: day(-9), validFrom: day(-9), changeReason: 'De eerste.' };
    const first = { number: '1.9', statute: to(statute), chapters: chapters('1', '2', '2a'), ...text };
    const id = await at.published('statute-version', first);
    const made = await press('Redacteur', 'versie', 'statute-version', id);
    const version = await at.as('Beheerder').find(uidOf('statute-version'), made.documentId);
    expect(version).toMatchObject({
      number: '1.10',
      state: 'concept',
      validFrom: null,
      adoptedOn: null,
      changeReason: null,
    });
    expect(version.chapters[0].articles.map(({ number }: { number: string }) => number)).toEqual(['1', '2', '2a']);
    expect(await relation('statute-version', made.documentId, 'statute')).toBe(statute);
    expect(await press('Bestuur', 'versie', 'statute-version', id)).toMatchObject({
      isNew: false,
      documentId: made.documentId,
    });
  });

  it('begins an award with an empty finding for each criterion of the newest edition', async () => {
    const id = await at.published('initiative', { title: 'Voor een keurmerk', inShort: 'Kort.', phase: 'draait' });
    const made = await press('Redacteur', 'toekenning', 'initiative', id);
    const { edition, findings } = await at.as('Beheerder').find(uidOf('keurmerk-award'), made.documentId);
    expect(edition).toBe('2026');
    expect(findings.map(({ criterionCode, verdict }: Record<string, string>) => [criterionCode, verdict])).toEqual(
      ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4', 'C1', 'C2', 'C3', 'C4', 'D1', 'D2'].map((code) => [code, null]),
    );
    expect(await press('Bestuur', 'toekenning', 'initiative', id)).toMatchObject({
      isNew: false,
      documentId: made.documentId,
    });
  });

  it('begins the report of a meeting, and the next action item of a report', async () => {
    const held = await at.published('meeting', meeting('Buurtavond', -3));
    const made = await press('Redacteur', 'verslag', 'meeting', held);
    expect(await at.as('Beheerder').find(uidOf('meeting-report'), made.documentId)).toMatchObject({
      title: 'Verslag: Buurtavond',
      adoption: 'concept',
    });
    expect(await relation('meeting-report', made.documentId, 'meeting')).toBe(held);
    expect(await press('Bestuur', 'verslag', 'meeting', held)).toMatchObject({
      isNew: false,
      documentId: made.documentId,
    });

    const first = await press('Redacteur', 'actiepunt', 'meeting-report', made.documentId);
    await at
      .as('Redacteur')
      .update(uidOf('action-item'), first.documentId, { text: 'Bellen', ownerRole: 'voorzitter' });
    const second = await press('Redacteur', 'actiepunt', 'meeting-report', made.documentId);
    const items = await Promise.all(
      [first, second].map(({ documentId }) => at.as('Beheerder').find(uidOf('action-item'), documentId)),
    );
    expect(items.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('turns a decision into an afspraak, once', async () => {
    const held = await at.published('meeting', meeting('Drukvergadering', -12));
    const id = await at.published('meeting-report', report({ title: 'Met besluiten', meeting: to(held) }));
    const made = await press('Redacteur', 'afspraak', 'meeting-report', id, { decision: 2 });
    const draft = await at.as('Beheerder').find(uidOf('agreement'), made.documentId);
    expect(draft).toMatchObject({
      title: 'Wij schrijven het op.',
      text: 'Wij schrijven het op.',
      decisionNumber: 2,
      madeOn: day(-12),
    });
    expect([
      await relation('agreement', made.documentId, 'report'),
      await relation('agreement', made.documentId, 'meeting'),
    ]).toEqual([id, held]);
    await at.as('Bestuur').publish(uidOf('agreement'), made.documentId, { inShort: 'Kort.', owner: 'samen' });
    expect(await press('Bestuur', 'afspraak', 'meeting-report', id, { decision: 2 })).toMatchObject({
      isNew: false,
      documentId: made.documentId,
    });
    expect(await press('Bestuur', 'afspraak', 'meeting-report', id, { decision: 9 })).toMatchObject({
      status: 400,
      message: expect.stringContaining('Besluit 9'),
    });
  });

  describe('is refused', () => {
    it('to who is not signed in', async () => {
      const response = await fetch(`${cms().url}/archief/logregel/${uidOf('agreement')}/x`, { method: 'POST' });
      expect(response.status).toBe(401);
    });

    it('to a role that may not make the item', async () => {
      const { body } = await at.as('Beheerder').request('GET', '/admin/roles');
      const redacteur = body.data.find(({ name }: { name: string }) => name === 'Redacteur').id;
      const { data } = (await at.as('Beheerder').request('GET', `/admin/roles/${redacteur}/permissions`)).body;
      const without = data
        .filter(
          ({ action, subject }: Record<string, string>) =>
            !(action!.endsWith('explorer.create') && subject === uidOf('status-line')),
        )
        .map(({ action, subject, properties, conditions }: Record<string, unknown>) => ({
          action,
          subject,
          properties,
          conditions,
        }));
      await at.as('Beheerder').request('PUT', `/admin/roles/${redacteur}/permissions`, { permissions: without });
      const id = await at.published('agreement', agreement({ title: 'Niet voor iedereen' }));
      expect((await press('Redacteur', 'logregel', 'agreement', id)).status).toBe(403);
      expect((await press('Bestuur', 'logregel', 'agreement', id)).status).toBe(200);
    });

    it('for what does not exist or does not fit', async () => {
      const id = await at.published('agreement', agreement({ title: 'Past niet' }));
      expect((await press('Bestuur', 'versie', 'agreement', id)).status).toBe(404);
      expect((await press('Bestuur', 'iets', 'agreement', id)).status).toBe(404);
      expect((await press('Bestuur', 'logregel', 'agreement', 'bestaat-niet')).status).toBe(404);
      expect((await press('Bestuur', 'afspraak', 'meeting-report', id, { decision: 'alles' })).status).toBe(400);
    });
  });
});
