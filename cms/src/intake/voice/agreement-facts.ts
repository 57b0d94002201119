import type { Core } from '@strapi/strapi';
import { type AgreementLine, type AgreementState, agreementState, type PlainDate } from 'shared-types';
import { AGREEMENT } from '../../editorial/record/record-types';

interface Row {
  documentId: string;
  number: number | null;
  title: string;
  slug: string;
  text: string;
  dueOn: PlainDate | null;
  withdrawnOn: PlainDate | null;
  statusLines: (Omit<AgreementLine, 'status'> & { state: AgreementLine['status'] })[];
}

/** What the municipality is asked about, as it stands on the site. */
export interface AskedAgreement extends Omit<Row, 'statusLines' | 'dueOn' | 'withdrawnOn'> {
  /** As visitors know it: `A2`. */
  code: string;
  isWithdrawn: boolean;
  state: AgreementState;
}

/** The published afspraak with what follows from its lines; `null` when it isn't on the site. */
export async function askedAgreement(
  strapi: Core.Strapi,
  documentId: string,
  today: PlainDate,
): Promise<AskedAgreement | null> {
  const row = (await strapi.db.query(AGREEMENT).findOne({
    select: ['documentId', 'number', 'title', 'slug', 'text', 'dueOn', 'withdrawnOn'],
    where: { documentId, publishedAt: { $notNull: true } },
    populate: { statusLines: { select: ['date', 'sequence', 'voice', 'state', 'newDueOn', 'withdrawnOn'] } },
  })) as Row | null;
  if (!row) return null;
  const { statusLines, dueOn, withdrawnOn, ...facts } = row;
  const lines = statusLines.map(({ state, ...line }) => ({ ...line, status: state }));
  return {
    ...facts,
    code: `A${row.number ?? ''}`,
    isWithdrawn: Boolean(withdrawnOn && withdrawnOn <= today),
    state: agreementState({ dueOn, statusLines: lines }, today),
  };
}
