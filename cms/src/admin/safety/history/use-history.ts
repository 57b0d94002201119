import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { History } from '../../../safety/routes/entry';
import type { Answer } from '../../asking/answer';

/**
 * What happened to an entry; `null` until it is known, and when nothing did.
 *
 * @param moment of the last change: another one asks again
 */
export function useHistory(model: string, documentId: string | undefined, moment: unknown): History | null {
  const { get } = useFetchClient();
  const [known, setKnown] = useState<{ key: string; history: History } | null>(null);
  const key = `${model}/${documentId}`;

  useEffect(() => {
    if (!documentId) return;
    let isOpen = true;
    get<Answer<History>>(`/vangnet/geschiedenis/${key}`)
      .then(({ data }) => isOpen && setKnown({ key, history: data.data }))
      // Beside the form this is no more than a help: without an answer the form works as well.
      .catch(() => isOpen && setKnown(null));
    return () => {
      isOpen = false;
    };
    // `get` is another function at every render.
  }, [key, moment]);

  if (known?.key !== key) return null;
  const { lines, changedBy, versions } = known.history;
  return lines.length + changedBy.length + versions.length > 0 ? known.history : null;
}
