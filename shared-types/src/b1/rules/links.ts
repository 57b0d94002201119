/**
 * Links that lead nowhere. Whether an address of the site exists is a fact from the CMS; this rule is given it.
 *
 * @module
 */
import type { Finding, Link } from '../written.ts';

/** `false`: the site has no such page. `undefined`: nobody knows (yet). */
export type IsKnownAddress = (path: string) => boolean | undefined;

/** The path of a link into the site, ending in a slash unless it is a file; `null` for any other link. */
export function internalPath(href: string): string | null {
  if (!href.startsWith('/') || href.startsWith('//')) return null;
  const path = href.replace(/[?#].*$/, '');
  return path.endsWith('/') || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
}

const onlyHere = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|\[::1\])/i;

/** What is wrong with a link. */
export function brokenLink({ text, href }: Link, isKnown: IsKnownAddress): Finding | null {
  const quote = text.trim() || href;
  const address = href.trim();
  const found = (title: string, suggestion: string) => ({ quote, bit: address, title, suggestion });
  if (address === '') return found('Link zonder adres', 'Vul het adres in, of haal de link weg.');
  const path = internalPath(address);
  if (path !== null) {
    if (isKnown(path) !== false) return null;
    return found('Deze bladzijde is er niet', `Op de site bestaat ${path} niet (meer). Kies een ander adres.`);
  }
  if (address.startsWith('#') || /^(?:mailto|tel):/i.test(address)) return null;
  if (onlyHere.test(address))
    return found('Deze link werkt alleen bij jou', 'Bezoekers komen hier niet. Begin een link naar de site met /.');
  if (address.includes('/admin/content-manager'))
    return found('Deze link gaat naar de redactie', 'Bezoekers komen hier niet. Gebruik het adres van de bladzijde.');
  if (!/^https?:\/\/[^\s/.]+\.[^\s/]+\S*$/i.test(address))
    return found('Dit is geen heel adres', 'Begin met https:// of, voor een bladzijde van deze site, met /.');
  return null;
}
