import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { InboxSettings, MailChoice } from 'shared-types/forms';
import type { SettingsAnswer } from '../../../intake/settings/routes';
import type { Answer } from '../../asking/answer';
import { messageOf } from '../../asking/message';
import { once, usePolled } from '../../asking/use-polled';
import { type Faults, faultsIn } from '../faults';

const ADDRESS = '/postvak/instellingen';

/** The settings as the CMS has them, and keeping other ones. */
export function useSettings() {
  const { data: fetched, isLost } = usePolled<SettingsAnswer>(ADDRESS, once);
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [changed, setChanged] = useState<SettingsAnswer>();
  const [isBusy, setBusy] = useState(false);

  /** @returns what is wrong by field; empty when it was kept */
  const keep = async (path: '' | '/mail', body: InboxSettings | MailChoice, done: string): Promise<Faults> => {
    setBusy(true);
    try {
      const { data } = await put<Answer<SettingsAnswer>>(ADDRESS + path, body);
      setChanged(data.data);
      toggleNotification({ type: 'success', message: done });
      return {};
    } catch (cause) {
      toggleNotification({ type: 'danger', message: messageOf(cause) });
      return faultsIn(cause);
    } finally {
      setBusy(false);
    }
  };
  return { answer: changed ?? fetched, isLost, isBusy, keep };
}
