/**
 * A version of a statute for machines. Ids are addresses: each version and each article keeps its own for ever.
 *
 * @module
 */
import { versionState, versionValidity } from 'shared-types';
import { linesOf } from '../../components/statute/compare/article-text.ts';
import { invocationsOf } from '../../components/statute/invocations.ts';
import { agreementCode } from '../../components/agreement/labels.ts';
import { today } from '../../components/text/time.ts';
import type { Article, Statute, StatuteVersion } from '../../content/model.ts';
import { notWithdrawn } from '../../content/not-withdrawn.ts';
import type { PageInput } from '../../content/page-input.ts';

/** @param base address of the statute, with a trailing slash. Only the bijzonder statuut has a page per article. */
export function statuteJson(
  statute: Statute,
  version: StatuteVersion,
  base: '/statuut/' | '/stichting/statuten/',
  { content, asOf, siteUrl }: PageInput,
): string {
  const id = `${siteUrl}${base}${version.number}/`;
  const articleId = ({ number }: Article) =>
    base === '/statuut/' ? `${id}artikel/${number}/` : `${id}#artikel-${number}`;
  const validity = version.withdrawnOn ? null : versionValidity(version, notWithdrawn(statute.versions));
  const made = {
    id,
    statuut: { id: `${siteUrl}${base}`, naam: statute.title, soort: statute.kind },
    versie: version.number,
    status: version.status,
    stand: version.withdrawnOn ? 'ingetrokken' : versionState(version, notWithdrawn(statute.versions), today(asOf)),
    standVan: today(asOf),
    vastgesteldOp: version.adoptedOn,
    notarieelBekrachtigdOp: version.notarisedOn,
    akte: version.deed,
    geldigVan: validity?.from ?? null,
    geldigTotEnMet: validity?.until ?? null,
    ingetrokkenOp: version.withdrawnOn,
    redenIntrekking: version.withdrawnReason,
    redenWijziging: version.changeReason,
    vooraf: linesOf(version.preamble),
    hoofdstukken: version.chapters.map(({ number, title, articles }) => ({
      nummer: number,
      titel: title,
      artikelen: articles.map((article) => ({
        id: articleId(article),
        nummer: article.number,
        titel: article.title,
        tekst: linesOf(article.text),
        inGewoneTaal: article.plainText,
        rechtenEnPlichten: article.duties.map(({ party, kind, text }) => ({ partij: party, soort: kind, tekst: text })),
        afspraken:
          base === '/statuut/'
            ? invocationsOf(content, version.number, article.number).agreements.map((agreement) => ({
                id: `${siteUrl}/afspraken/${agreement.slug}/`,
                nummer: agreementCode(agreement),
              }))
            : [],
      })),
    })),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}
