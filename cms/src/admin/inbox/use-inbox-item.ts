import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { InboxItem } from '../../intake/inbox/read';
import type { Answer } from '../asking/answer';
import { useAttempt } from '../asking/use-attempt';
import { once, usePolled } from '../asking/use-polled';

/** One inzending, and the actions on it; each answers with how it then is. */
export function useInboxItem(documentId: string) {
  const address = `/postvak/inzendingen/${documentId}`;
  const { data: fetched, isLost } = usePolled<InboxItem>(address, once);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [changed, setChanged] = useState<{ documentId: string; item: InboxItem }>();
  const { isBusy, attempt } = useAttempt();

  /** @returns whether it was done; what went wrong is told */
  const act = async (what: string, body: object, done: string): Promise<boolean> => {
    const isDone = await attempt(async () => {
      const { data } = await post<Answer<InboxItem>>(`${address}/${what}`, body);
      setChanged({ documentId, item: data.data });
      toggleNotification({ type: 'success', message: done });
      return true;
    });
    return isDone ?? false;
  };
  return { item: changed?.documentId === documentId ? changed.item : fetched, isLost, isBusy, act };
}
