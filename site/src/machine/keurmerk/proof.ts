/**
 * Proof of an award for machines: whether it holds, until when, and what was found.
 *
 * @module
 */
import { awardState } from 'shared-types';
import { criteriaOf } from '../../components/keurmerk/editions.ts';
import { today } from '../../components/text/time.ts';
import { BADGE_SIZES } from '../../content/file-addresses.ts';
import type { KeurmerkAward } from '../../content/model.ts';
import type { PageInput } from '../../content/page-input.ts';
import { badgeAddress } from './badge.ts';

/** The address of the page is the award's stable id. */
export function awardProof(award: KeurmerkAward, { content, asOf, siteUrl }: PageInput): string {
  const { code, edition, awardedOn, validUntil, withdrawnOn, withdrawnReason, assessor, initiative, findings } = award;
  const criteria = new Map(criteriaOf(content, edition).map((criterion) => [criterion.code, criterion]));
  const proof = {
    id: `${siteUrl}/keurmerk/register/${code}/`,
    code,
    status: awardState(award, today(asOf)),
    standVan: today(asOf),
    toegekendOp: awardedOn,
    geldigTotEnMet: validUntil,
    ingetrokkenOp: withdrawnOn,
    redenIntrekking: withdrawnReason,
    uitgave: edition,
    toegekendDoor: content.settings.name,
    beoordeeldDoor: assessor,
    initiatief: initiative && { naam: initiative.title, id: `${siteUrl}/initiatieven/${initiative.slug}/` },
    bevindingen: findings.map(({ criterionCode, verdict }) => ({
      eis: criterionCode,
      titel: criteria.get(criterionCode)?.title ?? null,
      norm: criteria.get(criterionCode)?.norm ?? null,
      oordeel: verdict,
    })),
    badges: BADGE_SIZES.map((size) => siteUrl + badgeAddress(award, size)),
  };
  return `${JSON.stringify(proof, null, 2)}\n`;
}
