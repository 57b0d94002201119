import { type AgreementLine, type AgreementState, agreementState, isSettled, voiceLines } from 'shared-types';
import { AGREEMENT, STATUS_LINE } from '../../editorial/record/record-types';
import { type Occasion, type Search, type WaitingItem, longestFirst } from './waiting';

interface Row {
  documentId: string;
  title: string;
  madeOn: string | null;
  dueOn: string | null;
  statusLines: (Omit<AgreementLine, 'status'> & { state: AgreementLine['status'] })[];
}
interface Agreement extends Omit<Row, 'statusLines'> {
  lines: AgreementLine[];
  state: AgreementState;
}

/** Afspraken past the date that counts now. */
export const lateAgreements: Search = async (occasion) => {
  if (!occasion.editor.may('publish', STATUS_LINE)) return null;
  const late = (await openAgreements(occasion)).filter(({ state }) => state.late);
  return longestFirst(
    late.map((agreement) => ({ ...itemOf(agreement), days: agreement.state.daysLate })),
    occasion.shown,
  );
};

/** Afspraken about which one side has spoken and the other has not: somebody should ask. */
export const silentVoices: Search = async (occasion) => {
  if (!occasion.editor.may('publish', STATUS_LINE)) return null;
  const halves = (await openAgreements(occasion)).filter(
    ({ state: { bridge } }) => bridge === 'left' || bridge === 'right',
  );
  return longestFirst(
    halves.map((agreement) => {
      const { gemeente, initiatiefnemers } = voiceLines(agreement.lines, occasion.today);
      const spoke = agreement.state.bridge === 'left' ? gemeente : initiatiefnemers;
      return {
        ...itemOf(agreement),
        about: agreement.state.bridge === 'left' ? 'initiatiefnemers' : 'gemeente',
        days: spoke ? daysAgo(spoke.date, occasion.today) : 0,
      };
    }),
    occasion.shown,
  );
};

const itemOf = ({ documentId, title }: Agreement): Omit<WaitingItem, 'days'> => ({ uid: AGREEMENT, documentId, title });

const daysAgo = (date: string, today: string) => Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);

/** Both searches look at the same rows: read once per look at the desk. */
const read = new WeakMap<Occasion, Promise<Agreement[]>>();

function openAgreements(occasion: Occasion): Promise<Agreement[]> {
  const known = read.get(occasion) ?? readAgreements(occasion);
  read.set(occasion, known);
  return known;
}

/** Every afspraak on the site that is not settled or withdrawn, with what follows from its lines. */
async function readAgreements({ strapi, today }: Occasion): Promise<Agreement[]> {
  const rows: Row[] = await strapi.db.query(AGREEMENT).findMany({
    select: ['documentId', 'title', 'madeOn', 'dueOn'],
    where: {
      publishedAt: { $notNull: true },
      $or: [{ withdrawnOn: { $null: true } }, { withdrawnOn: { $gt: today } }],
    },
    populate: {
      statusLines: { select: ['date', 'sequence', 'voice', 'state', 'newDueOn', 'withdrawnOn'] },
    },
  });
  return rows
    .map(({ statusLines, ...row }): Agreement => {
      const lines = statusLines.map(({ state, ...line }) => ({ ...line, status: state }));
      return { ...row, lines, state: agreementState({ dueOn: row.dueOn, statusLines: lines }, today) };
    })
    .filter(({ state }) => !isSettled(state.verdict));
}
