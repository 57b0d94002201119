import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { type AddressTarget, type IsKnownAddress, internalPath, targetOf } from 'shared-types/b1';

type Fetch = ReturnType<typeof useFetchClient>['get'];
type EntryTarget = Extract<AddressTarget, { kind: 'entry' }>;
interface List {
  results: { formerSlugs?: string[] | null }[];
}

/** Renamed entries that are looked through for an old address. */
const mostRenamed = 100;

/**
 * Is there a published entry at this address, now or under an old name? Strapi's filters can't look into the old names
 * on both databases, so the few renamed entries are read.
 */
async function isPublished(get: Fetch, { uid, attribute, value }: EntryTarget): Promise<boolean> {
  const list = async (filters: object, pageSize: number) => {
    const params = { page: 1, pageSize, status: 'published', filters };
    return (await get<List>(`/content-manager/collection-types/${uid}`, { params })).data.results;
  };
  if ((await list({ [attribute]: { $eq: value } }, 1)).length > 0) return true;
  if (attribute !== 'slug' || uid === 'api::theme.theme') return false;
  const renamed = await list({ formerSlugs: { $notNull: true } }, mostRenamed);
  return renamed.length === mostRenamed || renamed.some(({ formerSlugs }) => formerSlugs?.includes(value));
}

/**
 * Which addresses of the site exist, for the links that stand in the form. Asks the CMS once for each; until it has
 * answered, or when it won't, nothing is known.
 */
export function useKnownAddresses(links: readonly { href: string }[]): IsKnownAddress {
  const { get } = useFetchClient();
  const asked = useRef(new Set<string>());
  const [known, setKnown] = useState<ReadonlyMap<string, boolean>>(new Map());

  useEffect(() => {
    const ask = async (path: string, target: EntryTarget) => {
      const answer = await isPublished(get, target).catch(() => undefined);
      if (answer !== undefined) setKnown((before) => new Map(before).set(path, answer));
    };
    for (const { href } of links) {
      const path = internalPath(href.trim());
      const target = path ? targetOf(path) : null;
      if (!path || target?.kind !== 'entry' || asked.current.has(path)) continue;
      asked.current.add(path);
      void ask(path, target);
    }
  }, [links, get]);

  return (path) => {
    const { kind } = targetOf(path);
    return kind === 'entry' ? known.get(path) : kind !== 'nothing';
  };
}
