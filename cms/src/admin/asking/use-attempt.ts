import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { messageOf } from './message';

/** Something that somebody does here with one press: whether it is being done, and what went wrong is told. */
export function useAttempt() {
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);

  /** @returns what the work gave; `undefined` when it went wrong */
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    try {
      return await work();
    } catch (error) {
      toggleNotification({ type: 'danger', message: messageOf(error) });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, attempt };
}
