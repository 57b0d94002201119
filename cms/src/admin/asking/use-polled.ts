import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Answer, AsJson } from './answer';

export interface Polled<T> {
  /** What the CMS last said. */
  data: AsJson<T> | undefined;
  /** The last question got no answer. */
  isLost: boolean;
  /** The answer is from before the occasion to ask again. */
  isOld: boolean;
}

interface Known<T> {
  path: string;
  occasion: string;
  data: AsJson<T> | undefined;
  isLost: boolean;
}

/** Somebody who lost the connection wants to see by himself that it is back. */
const retryMs = 10_000;

/** What changes by the work of others. */
export const everyMinute = (): number => 60_000;

/** What only changes by what is done on this page. */
export const once = (): null => null;

/**
 * Asks the CMS, and asks again as long as the answer says so. A tab that nobody looks at asks nothing; one that comes back
 * asks at once.
 *
 * @param path of the admin API; another path is another question. @param againMs after which time an answer is old;
 * `null` when it holds. Must be the same function at every render. @param occasion asks again when it is another one
 */
export function usePolled<T>(path: string, againMs: (answer: AsJson<T>) => number | null, occasion = ''): Polled<T> {
  const { get } = useFetchClient();
  const [polled, setPolled] = useState<Known<T>>({ path, occasion, data: undefined, isLost: false });

  useEffect(() => {
    let isOver = false;
    let isAsking = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
      if (isOver || isAsking || document.hidden) return;
      clearTimeout(timer);
      isAsking = true;
      let waitMs: number | null = retryMs;
      try {
        const { data } = (await get<Answer<T>>(path)).data;
        waitMs = againMs(data);
        if (!isOver) setPolled({ path, occasion, data, isLost: false });
      } catch {
        if (!isOver) setPolled((before) => ({ ...before, isLost: true }));
      }
      isAsking = false;
      if (!isOver && waitMs !== null) timer = setTimeout(() => void ask(), waitMs);
    };
    const onVisible = () => void ask();
    document.addEventListener('visibilitychange', onVisible);
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [get, path, againMs, occasion]);

  // The answer to another question says nothing about this one.
  if (polled.path !== path) return { data: undefined, isLost: false, isOld: false };
  return { data: polled.data, isLost: polled.isLost, isOld: polled.occasion !== occasion };
}
