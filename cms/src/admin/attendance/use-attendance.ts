import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { AttendanceList } from '../../intake/attendance/read';
import type { Answer } from '../asking/answer';
import { saveFile } from '../asking/save-file';
import { useAttempt } from '../asking/use-attempt';
import { everyMinute, usePolled } from '../asking/use-polled';

/** The list of a workshop, what can be done with it, and the file for a spreadsheet. */
export function useAttendance(documentId: string, withContact: boolean) {
  const base = `/presentielijst/${documentId}`;
  const asked = withContact ? '?contact=ja' : '';
  const { get, post } = useFetchClient();
  const [changes, setChanges] = useState(0);
  const { isBusy, attempt } = useAttempt();
  const { data, isLost } = usePolled<AttendanceList>(base + asked, everyMinute, String(changes));
  // The last answer stays until there is another: asking for addresses should not take the page away.
  const [kept, setKept] = useState<AttendanceList>();
  if (data && data !== kept) setKept(data);
  const list = data ?? (kept?.workshop.documentId === documentId ? kept : undefined);

  /** @returns what the CMS answered; what went wrong is told */
  const act = <T>(what: 'aanmelden' | 'afmelden', body: object): Promise<Answer<T>['data'] | undefined> =>
    attempt(async () => {
      const { data } = await post<Answer<T>>(`${base}/${what}`, body);
      setChanges((count) => count + 1);
      return data.data;
    });

  const download = async (name: string) => {
    const { data } = await get<Blob>(`${base}/lijst.csv${asked}`, { responseType: 'blob' });
    saveFile(data, name);
  };
  return { list, isLost, isBusy, act, download };
}
