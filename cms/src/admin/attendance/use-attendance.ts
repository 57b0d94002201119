import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AttendanceList } from '../../intake/attendance/read';
import type { Answer } from '../asking/answer';
import { usePolled } from '../home/use-polled';

const everyMinute = () => 60_000;

/** The list of a workshop, what can be done with it, and the file for a spreadsheet. */
export function useAttendance(documentId: string, withContact: boolean) {
  const base = `/presentielijst/${documentId}`;
  const asked = withContact ? '?contact=ja' : '';
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [changes, setChanges] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const { data, isLost } = usePolled<AttendanceList>(base + asked, everyMinute, String(changes));
  // The last answer stays until there is another: asking for addresses should not take the page away.
  const [kept, setKept] = useState<AttendanceList>();
  if (data && data !== kept) setKept(data);
  const list = data ?? (kept?.workshop.documentId === documentId ? kept : undefined);

  /** @returns what the CMS answered; what went wrong is told */
  const act = async <T>(what: 'aanmelden' | 'afmelden', body: object): Promise<Answer<T>['data'] | undefined> => {
    setBusy(true);
    try {
      const { data } = await post<Answer<T>>(`${base}/${what}`, body);
      setChanges((count) => count + 1);
      return data.data;
    } catch (error) {
      const { message } = error as Error;
      toggleNotification({ type: 'danger', message: message || 'Dat lukte niet. Probeer het nog eens.' });
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  const download = async (name: string) => {
    const { data } = await get<Blob>(`${base}/lijst.csv${asked}`, { responseType: 'blob' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(data);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return { list, isLost, isBusy, act, download };
}
