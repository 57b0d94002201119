/**
 * Where the visitor came from, in words and with a link: only what the site has itself. Text from the address is never
 * shown as it is.
 *
 * @module
 */
import type { ContextName } from 'shared-types/forms';
import type { Content } from '../../content/model.ts';

export interface ContextLink {
  /** What it is: 'Knelpunt 14'. */
  kind: string;
  title: string;
  href: string;
}

type Context = Partial<Record<ContextName, string>>;

export function contextLinks(context: Context, content: Content): ContextLink[] {
  const { knelpunt, initiatief, afspraak, artikel, denktank } = context;
  const bySlug = <T extends { slug: string }>(list: readonly T[], slug: string | undefined) =>
    slug ? list.find((entry) => entry.slug === slug) : undefined;
  const found: (ContextLink | undefined)[] = [
    link(
      content.knelpunten.find(({ number, withdrawnOn }) => !withdrawnOn && String(number) === knelpunt),
      ({ number }) => `Knelpunt ${number}`,
      '/knelpunten/',
    ),
    link(bySlug(content.initiatives, initiatief), () => 'Initiatief', '/initiatieven/'),
    link(
      content.agreements.find(({ slug, withdrawnOn }) => !withdrawnOn && slug === afspraak),
      () => 'Afspraak',
      '/afspraken/',
    ),
    link(bySlug(content.knowledgeArticles, artikel), () => 'Kennisbank', '/kennisbank/'),
    link(bySlug(content.thinkTanks, denktank), () => 'Denktank', '/denktanks/'),
  ];
  return found.filter((one) => one !== undefined);
}

function link<T extends { slug: string; title: string }>(
  entry: T | undefined,
  kindOf: (entry: T) => string,
  base: string,
): ContextLink | undefined {
  return entry && { kind: kindOf(entry), title: entry.title, href: `${base}${entry.slug}/` };
}

/** How many questions of the self-test were answered; 0 when it did not come along. */
export function selfTestCount({ zelftest }: Context): number {
  return zelftest ? zelftest.split(';').filter((part) => /^[\w.-]+=(ja|deels|nee|weet-niet)$/.test(part)).length : 0;
}
