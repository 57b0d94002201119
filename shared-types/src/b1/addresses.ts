/**
 * What stands behind an address of the public site (architecture.md §4): so that a link can be checked by asking for one
 * entry instead of knowing them all.
 *
 * @module
 */

/** `entry`: the address is there when the CMS has this entry. `unchecked`: made from other content; taken as good. */
export type AddressTarget =
  | { readonly kind: 'fixed' | 'unchecked' | 'nothing' }
  | { readonly kind: 'entry'; readonly uid: string; readonly attribute: 'slug' | 'code'; readonly value: string };

const lists: Readonly<Record<string, string>> = {
  initiatieven: 'api::initiative.initiative',
  wijken: 'api::neighbourhood.neighbourhood',
  themas: 'api::theme.theme',
  knelpunten: 'api::knelpunt.knelpunt',
  afspraken: 'api::agreement.agreement',
  adviezen: 'api::advice.advice',
  workshops: 'api::workshop.workshop',
  bijeenkomsten: 'api::meeting.meeting',
  verslagen: 'api::meeting-report.meeting-report',
  kennisbank: 'api::knowledge-article.knowledge-article',
  regelingen: 'api::funding-scheme.funding-scheme',
  denktanks: 'api::think-tank.think-tank',
  nieuws: 'api::news-item.news-item',
};

const fixed = new Set(
  `/ /initiatieven/ /knelpunten/ /patronen/ /afspraken/ /adviezen/ /agenda/ /verslagen/ /verslagen/actiepunten/ /statuut/
  /stichting/statuten/ /keurmerk/ /keurmerk/register/ /keurmerk/zelftest/ /kennisbank/ /beleid/ /regelingen/ /denktanks/
  /nieuws/ /begrippen/ /doe-mee/ /zoeken/ /open-data/`.split(/\s+/),
);

/** Parts of the site with addresses from a number, a form or a file. */
const unchecked = /^\/(?:statuut|stichting\/statuten|doe-mee|data|media|covers|feeds|[^/]+\/pagina)\/./;

/** @param path of the site, ending in a slash unless it is a file */
export function targetOf(path: string): AddressTarget {
  if (fixed.has(path)) return { kind: 'fixed' };
  if (unchecked.test(path) || /\.[a-z0-9]+$/i.test(path)) return { kind: 'unchecked' };
  const [first = '', second, third, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { kind: 'nothing' };
  if (first === 'keurmerk' && second === 'register' && third)
    return { kind: 'entry', uid: 'api::keurmerk-award.keurmerk-award', attribute: 'code', value: third };
  if (third) return { kind: 'nothing' };
  if (!second) return { kind: 'entry', uid: 'api::page.page', attribute: 'slug', value: first };
  const uid = lists[first];
  return uid ? { kind: 'entry', uid, attribute: 'slug', value: second } : { kind: 'nothing' };
}
