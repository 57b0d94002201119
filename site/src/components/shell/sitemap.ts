/**
 * The columns of links in the footer. Pages that an editor may remove (contact, privacy …) are only linked to when
 * they are there.
 *
 * @module
 */
import type { Content } from '../../content/model.ts';
import { escapeHtml } from '../text/escape.ts';
import { perContent } from '../text/per-content.ts';

type Link = readonly [label: string, href: string];
const columns: readonly { title: string; links: readonly Link[] }[] = [
  {
    title: 'Ontdek',
    links: [
      ['Initiatieven', '/initiatieven/'],
      ['Knelpunten', '/knelpunten/'],
      ['Agenda', '/agenda/'],
      ['Kennisbank', '/kennisbank/'],
      ['Nieuws', '/nieuws/'],
    ],
  },
  {
    title: 'Afspraken',
    links: [
      ['Alle afspraken', '/afspraken/'],
      ['Bijzonder statuut', '/statuut/'],
      ['Initiatiefkeurmerk', '/keurmerk/'],
      ['Beleid', '/beleid/'],
      ['Regelingen', '/regelingen/'],
    ],
  },
  {
    title: 'Over ons',
    links: [
      ['Wie we zijn', '/over-ons/'],
      ['Denktanks', '/denktanks/'],
      ['Verslagen', '/verslagen/'],
      ['Adviezen', '/adviezen/'],
      ['Statuten', '/stichting/statuten/'],
      ['Contact', '/contact/'],
    ],
  },
  {
    title: 'Doe mee',
    links: [
      ['Initiatief aanmelden', '/doe-mee/initiatief/'],
      ['Hulp vragen', '/doe-mee/hulpvraag/'],
      ['Knelpunt melden', '/doe-mee/knelpunt/'],
      ['Ervaring delen', '/doe-mee/ervaringsdeskundige/'],
      ['Begrippen', '/begrippen/'],
    ],
  },
];

const legal: readonly Link[] = [
  ['Privacy', '/privacy/'],
  ['Toegankelijkheid', '/toegankelijkheid/'],
  ['Open data', '/open-data/'],
];

const editorsPages = ['/over-ons/', '/contact/', '/privacy/', '/toegankelijkheid/'];

/** Everything in the footer that comes from the content, made once per snapshot. */
export const sitemap = perContent((content: Content) => {
  const isThere = ([, href]: Link) =>
    !editorsPages.includes(href) || content.pages.some(({ slug }) => href === `/${slug}/`);
  const item = ([label, href]: Link) => `<li><a href="${href}">${escapeHtml(label)}</a></li>`;
  return {
    columns: columns
      .map(({ title, links }, index) => {
        const list = links.filter(isThere).map(item).join('');
        return `<nav aria-labelledby="v${index}"><h2 id="v${index}">${title}</h2><ul>${list}</ul></nav>`;
      })
      .join(''),
    legal: legal
      .filter(isThere)
      .map(([label, href]) => `<a href="${href}">${label}</a>`)
      .join(''),
  };
});
