/**
 * The way to a page as search engines want it (https://schema.org/BreadcrumbList), from its address.
 *
 * @module
 */
import type { PageInput } from '../../content/page-input.ts';

/** The overviews that lie above other pages. */
const names: Record<string, string> = {
  '/initiatieven/': 'Initiatieven',
  '/knelpunten/': 'Knelpunten',
  '/afspraken/': 'Afspraken',
  '/adviezen/': 'Adviezen',
  '/agenda/': 'Agenda',
  '/verslagen/': 'Verslagen',
  '/statuut/': 'Bijzonder statuut',
  '/stichting/statuten/': 'Statuten',
  '/keurmerk/': 'Initiatiefkeurmerk',
  '/keurmerk/register/': 'Register',
  '/kennisbank/': 'Kennisbank',
  '/regelingen/': 'Regelingen',
  '/denktanks/': 'Denktanks',
  '/nieuws/': 'Nieuws',
  '/doe-mee/': 'Doe mee',
};

/** An overview by name; what else lies above a page is a version of a statute. */
const nameOf = (address: string) => names[address] ?? `Versie ${decodeURIComponent(address.split('/').at(-2) ?? '')}`;

/** Events lie below the agenda, whatever their address says. */
const eventPath = /^\/(workshops|bijeenkomsten)\//;

/** Home, the overviews above the page that exist, and the page itself; `undefined` on the home page. */
export function breadcrumbs(pathname: string, title: string, { addresses, siteUrl }: PageInput): object | undefined {
  if (pathname === '/') return undefined;
  const parts = pathname.split('/').slice(1, -2);
  const above = eventPath.test(pathname)
    ? ['/agenda/']
    : parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}/`).filter((address) => addresses.has(address));
  const trail = [
    { name: 'Home', address: '/' },
    ...above.map((address) => ({
      name: nameOf(address),
      address,
    })),
    { name: title, address: pathname },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: siteUrl + address,
    })),
  };
}
