/**
 * What one press makes of an inzending: a draft with what was told, without who told it.
 *
 * @module
 */
import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type FormKind, forms, questionsOf } from 'shared-types/forms';
import { lockTable } from '../../editorial/lock-table';
import type { ReadyDraft } from '../../editorial/record/actions/draft';
import { plans } from '../../editorial/record/actions/plans';
import { ADVICE, AWARD, INITIATIVE, KNELPUNT } from '../../editorial/record/record-types';
import { SUBMISSION } from '../submission';
import type { StoredSubmission } from './stored-submission';
import { withoutPersonalData } from './without-personal-data';

const NEIGHBOURHOOD = 'api::neighbourhood.neighbourhood';
const TITLE_LENGTH = 120;
const IN_SHORT_LENGTH = 300;

type Data = Record<string, unknown>;
interface Becoming {
  uid: UID.ContentType;
  label: string;
  data(strapi: Core.Strapi, told: Told, submission: StoredSubmission): Promise<Data>;
}
/** The answers by name, without personal data. */
type Told = Readonly<Record<string, string>>;

const becomings: Partial<Record<FormKind, Becoming>> = {
  initiatief: {
    uid: INITIATIVE,
    label: 'Maak er een initiatief van',
    async data(strapi, told) {
      const neighbourhood = told.wijk ? await published(strapi, NEIGHBOURHOOD, told.wijk) : null;
      return {
        title: shortened(told.titel, TITLE_LENGTH),
        inShort: shortened(told.wat, IN_SHORT_LENGTH),
        phase: told.fase ?? null,
        body: paragraphs(told.wat),
        helpWanted: (told.hulp ?? '')
          .split(', ')
          .filter(Boolean)
          .map((kind) => ({ kind, text: '' })),
        ...(neighbourhood && { neighbourhoods: [neighbourhood] }),
      };
    },
  },
  knelpunt: {
    uid: KNELPUNT,
    label: 'Maak er een knelpunt van',
    async data(_strapi, told, { reference }) {
      return {
        title: `Melding ${reference}`,
        inShort: shortened(told.wat, IN_SHORT_LENGTH),
        body: [...paragraphs(told.wat), ...(told.help ? [heading('Wat zou helpen?'), ...paragraphs(told.help)] : [])],
      };
    },
  },
  advies: {
    uid: ADVICE,
    label: 'Maak er een advies van',
    async data(_strapi, told, { reference }) {
      return {
        title: `Adviesvraag ${reference}`,
        kind: 'gevraagd',
        addressee: shortened(told.organisatie, TITLE_LENGTH),
        inShort: shortened(told.vraag, IN_SHORT_LENGTH),
        body: [
          ...paragraphs(told.vraag),
          ...(told.voor ? paragraphs(`Antwoord gevraagd vóór ${told.voor.split('-').toReversed().join('-')}.`) : []),
        ],
      };
    },
  },
  keurmerk: {
    uid: AWARD,
    label: 'Begin de beoordeling',
    async data(strapi, told, submission) {
      const name = submission.data?.ander || submission.data?.initiatief || '';
      const initiative = await published(strapi, INITIATIVE, name);
      if (!initiative)
        throw new errors.ApplicationError(
          `“${name}” staat nog niet op de site. Maak eerst het initiatief. Druk daarna nog een keer op deze knop.`,
        );
      const plan = await plans.toekenning?.plan({
        strapi,
        uid: INITIATIVE,
        documentId: initiative,
        entry: {},
        now: new Date(0),
      });
      return plan?.data ?? {};
    },
  },
};

/** What can be made of a form with one press. */
export function canBecome(kind: FormKind): { label: string; uid: string } | null {
  const becoming = becomings[kind];
  return becoming ? { label: becoming.label, uid: becoming.uid } : null;
}

/**
 * Makes the draft, or gives the one that was made before: pressing twice, or two volunteers at once, makes one.
 *
 * @throws in Dutch when it can't be made yet
 */
export async function draftFrom(strapi: Core.Strapi, documentId: string, editor: { id: unknown }): Promise<ReadyDraft> {
  return strapi.db.transaction(async () => {
    await lockTable(strapi, 'intake');
    const submission = (await strapi.db.query(SUBMISSION).findOne({ where: { documentId } })) as StoredSubmission;
    const becoming = becomings[submission.kind];
    if (!becoming) throw new errors.ApplicationError('Hiervan maak je geen item. Antwoord de afzender.');
    if (submission.wipedAt) throw new errors.ApplicationError('De gegevens zijn gewist. Er is niets om over te nemen.');
    if (submission.draft && (await stillThere(strapi, submission.draft))) return { ...submission.draft, isNew: false };
    const data = await becoming.data(strapi, toldIn(submission), submission);
    const by = { createdBy: editor.id, updatedBy: editor.id };
    // `as never`: the type of `data` depends on the content type, which is only known at run time here.
    const made = await strapi.documents(becoming.uid).create({ data: { ...withoutNothing(data), ...by } as never });
    const draft = { uid: becoming.uid, documentId: made.documentId };
    await strapi.db.query(SUBMISSION).update({ where: { documentId }, data: { draft } });
    return { ...draft, isNew: true };
  });
}

const stillThere = async (strapi: Core.Strapi, { uid, documentId }: { uid: string; documentId: string }) =>
  (await strapi.db.query(uid as UID.ContentType).count({ where: { documentId } })) > 0;

/** Only open text can tell about a person; what was chosen from a list stays as it is. */
function toldIn({ kind, data, personal }: StoredSubmission): Told {
  const isOpen = new Map(questionsOf(forms[kind]).map(({ name, type }) => [name, type === 'text' || type === 'line']));
  return Object.fromEntries(
    Object.entries(data ?? {}).map(([name, value]) => [
      name,
      isOpen.get(name) ? withoutPersonalData(value, personal?.naam) : value,
    ]),
  );
}

async function published(strapi: Core.Strapi, uid: UID.ContentType, title: string): Promise<string | null> {
  const entry = await strapi.db.query(uid).findOne({ where: { title, publishedAt: { $notNull: true } } });
  return entry?.documentId ?? null;
}

const withoutNothing = (data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null && value !== undefined));

function shortened(text: string | undefined, length: number): string | undefined {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

const leaf = (text: string) => ({ type: 'text', text });
const heading = (text: string) => ({ type: 'heading', level: 2, children: [leaf(text)] });
const paragraphs = (text: string | undefined) =>
  (text ?? '')
    .split(/\n+/)
    .filter(Boolean)
    .map((line) => ({ type: 'paragraph', children: [leaf(line)] }));
