import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { amsterdamDate, compareVersionNumbers } from 'shared-types';
import {
  ACTION_ITEM,
  AGREEMENT,
  AWARD,
  CRITERION,
  INITIATIVE,
  KNELPUNT,
  MEETING,
  REPORT,
  STATUS_LINE,
  VERSION,
} from '../record-types';
import { publishedEntries, storedEntry, type Entry } from '../stored-entry';
import type { DraftPlan } from './draft';

/** From where an editor presses the button. */
export interface Origin {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly documentId: string;
  readonly entry: Entry;
  readonly now: Date;
  /** Which decision of a report. */
  readonly decision?: number;
}
export type Plan = (origin: Origin) => Promise<DraftPlan>;

const impossible = (message: string) => new errors.ApplicationError(message);

/** A line about a knelpunt or an afspraak, of today; who says what is left to the editor. */
const statusLine: Plan = async ({ uid, documentId, now }) => {
  const subject = uid === AGREEMENT ? 'agreement' : 'knelpunt';
  return {
    uid: STATUS_LINE,
    data: { [subject]: documentId, date: amsterdamDate(now) },
    waiting: { [subject]: { documentId }, firstPublishedOn: null, state: null, voice: null },
  };
};

/** The next version of a statute, as a concept with everything that this one says. */
const nextVersion: Plan = async ({ strapi, entry }) => {
  if (!entry.statute) throw impossible('Kies eerst bij welk statuut deze versie hoort, en bewaar.');
  const statute = { documentId: String(entry.statute) };
  const versions: { number: string }[] = await strapi.db.query(VERSION).findMany({ where: { statute } });
  const numbers = [String(entry.number), ...versions.map(({ number }) => number)].filter(Boolean);
  const [major = 1, minor = 0] = (numbers.toSorted(compareVersionNumbers).at(-1) ?? '1.0').split('.').map(Number);
  const { preamble, chapters } = withoutNothing(entry) as Entry;
  return {
    uid: VERSION,
    data: { statute: statute.documentId, number: `${major}.${minor + 1}`, state: 'concept', preamble, chapters },
    waiting: { statute, state: 'concept', firstPublishedOn: null },
  };
};

/** A stored part as data for a new one: what is empty is left out, where Strapi would refuse `null` for a list. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (value === null || typeof value !== 'object') return value;
  const filled = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(filled.map(([name, part]) => [name, withoutNothing(part)]));
}

/** An award with an empty finding for each criterion of the newest edition. */
const award: Plan = async ({ strapi, documentId }) => {
  const criteria = (await publishedEntries(strapi, CRITERION)) as unknown as Criterion[];
  const edition = criteria
    .map((one) => one.edition)
    .toSorted()
    .at(-1);
  if (!edition) throw impossible('Er staan nog geen criteria op de site. Schrijf eerst een uitgave.');
  const findings = criteria
    .filter((one) => one.edition === edition)
    .toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.code.localeCompare(b.code))
    .map(({ code }) => ({ criterionCode: code }));
  return {
    uid: AWARD,
    data: { initiative: documentId, edition, findings },
    waiting: { initiative: { documentId }, edition, firstPublishedOn: null },
  };
};
interface Criterion {
  readonly edition: string;
  readonly code: string;
  readonly order: number | null;
}

const TITLE_LENGTH = 120;

/** What a decision of a report promises, as an afspraak. One decision becomes one afspraak, also when it is on the site. */
const agreement: Plan = async ({ strapi, documentId, entry, decision }) => {
  const decisions = (entry.decisions ?? []) as { number: number; text: string }[];
  const { number, text } = decisions.find((one) => one.number === decision) ?? {};
  if (number === undefined || !text) throw impossible(`Besluit ${decision} staat niet in dit verslag. Bewaar eerst.`);
  const meeting = entry.meeting ? await storedEntry(strapi, MEETING, String(entry.meeting), 'draft') : null;
  return {
    uid: AGREEMENT,
    data: {
      title: text.length > TITLE_LENGTH ? `${text.slice(0, TITLE_LENGTH - 1)}…` : text,
      text,
      report: documentId,
      decisionNumber: number,
      ...(meeting && { meeting: entry.meeting, madeOn: amsterdamDate(String(meeting.startsAt)) }),
    },
    waiting: { report: { documentId }, decisionNumber: number },
  };
};

/** The report of a meeting, with its name filled in. A meeting can have more: one that is on the site stays as it is. */
const report: Plan = async ({ documentId, entry }) => {
  const title = `Verslag: ${String(entry.title ?? '')}`;
  return {
    uid: REPORT,
    data: {
      title: title.length > TITLE_LENGTH ? `${title.slice(0, TITLE_LENGTH - 1)}…` : title,
      meeting: documentId,
      adoption: 'concept',
    },
    waiting: { meeting: { documentId }, firstPublishedOn: null },
  };
};

/** The next action item of a report; what it is, and who does it, is left to the editor. */
const actionItem: Plan = async ({ strapi, documentId }) => {
  const items: { number: number | null }[] = await strapi.db
    .query(ACTION_ITEM)
    .findMany({ where: { report: { documentId }, publishedAt: null } });
  const number = Math.max(0, ...items.map((item) => item.number ?? 0)) + 1;
  return {
    uid: ACTION_ITEM,
    data: { report: documentId, number },
    waiting: { report: { documentId }, text: null },
  };
};

/** What can be made from what with one press; the name stands in the address of the button. */
export const plans: Readonly<Record<string, { from: readonly UID.ContentType[]; makes: UID.ContentType; plan: Plan }>> =
  {
    logregel: { from: [KNELPUNT, AGREEMENT], makes: STATUS_LINE, plan: statusLine },
    versie: { from: [VERSION], makes: VERSION, plan: nextVersion },
    toekenning: { from: [INITIATIVE], makes: AWARD, plan: award },
    verslag: { from: [MEETING], makes: REPORT, plan: report },
    actiepunt: { from: [REPORT], makes: ACTION_ITEM, plan: actionItem },
    afspraak: { from: [REPORT], makes: AGREEMENT, plan: agreement },
  };
