import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { VoiceItem } from '../../intake/voice/read';
import type { Answer } from '../asking/answer';
import { messageOf } from '../asking/message';
import { saveFile } from '../asking/save-file';
import { once, usePolled } from '../asking/use-polled';
import { type Faults, faultsIn } from '../inbox/faults';

/** One answer of the municipality, and what the board does with it; each step answers with how it then is. */
export function useVoiceItem(documentId: string) {
  const address = `/stem/antwoorden/${documentId}`;
  const { data: fetched, isLost } = usePolled<VoiceItem>(address, once);
  const { post, get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [changed, setChanged] = useState<{ documentId: string; item: VoiceItem }>();
  const [isBusy, setBusy] = useState(false);

  /** @returns what is wrong by field; what is wrong otherwise is told */
  const attempt = async (work: () => Promise<void>): Promise<Faults> => {
    setBusy(true);
    try {
      await work();
      return {};
    } catch (error) {
      const faults = faultsIn(error);
      if (Object.keys(faults).length === 0) toggleNotification({ type: 'danger', message: messageOf(error) });
      return faults;
    } finally {
      setBusy(false);
    }
  };
  const decide = (what: 'plaatsen' | 'weigeren', body: object, done: string) =>
    attempt(async () => {
      const { data } = await post<Answer<VoiceItem>>(`${address}/${what}`, body);
      setChanged({ documentId, item: data.data });
      toggleNotification({ type: 'success', message: done });
    });
  const download = (name: string) =>
    attempt(async () => {
      const { data } = await get<Blob>(`${address}/stuk`, { responseType: 'blob' });
      saveFile(data, name);
    });
  return { item: changed?.documentId === documentId ? changed.item : fetched, isLost, isBusy, decide, download };
}
