import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { InboxItem } from '../../intake/inbox/read';
import type { Answer } from '../asking/answer';
import { usePolled } from '../home/use-polled';

const never = () => null;

/** One inzending, and the actions on it; each answers with how it then is. */
export function useInboxItem(documentId: string) {
  const address = `/postvak/inzendingen/${documentId}`;
  const { data: fetched, isLost } = usePolled<InboxItem>(address, never);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [changed, setChanged] = useState<{ documentId: string; item: InboxItem }>();
  const [isBusy, setBusy] = useState(false);

  /** @returns whether it was done; what went wrong is told */
  const act = async (what: string, body: object, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      const { data } = await post<Answer<InboxItem>>(`${address}/${what}`, body);
      setChanged({ documentId, item: data.data });
      toggleNotification({ type: 'success', message: done });
      return true;
    } catch (error) {
      const { message } = error as Error;
      toggleNotification({ type: 'danger', message: message || 'Dat lukte niet. Probeer het nog eens.' });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { item: changed?.documentId === documentId ? changed.item : fetched, isLost, isBusy, act };
}
