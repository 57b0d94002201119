import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Erased, Person } from '../../intake/person';
import type { Answer } from '../asking/answer';
import { messageOf } from '../asking/message';
import { type Faults, faultsIn } from './faults';

interface FoundPerson {
  /** As it was typed. */
  who: string;
  person: Person;
}

/** Looks somebody up, and wipes what was found. */
export function usePerson() {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [found, setFound] = useState<FoundPerson>();
  const [faults, setFaults] = useState<Faults>({});
  const [isBusy, setBusy] = useState(false);

  const ask = async <T>(path: string, who: string): Promise<Answer<T>['data'] | undefined> => {
    setBusy(true);
    try {
      const { data } = await post<Answer<T>>(path, { who });
      setFaults({});
      return data.data;
    } catch (error) {
      const wrong = faultsIn(error);
      setFaults(wrong);
      if (Object.keys(wrong).length === 0) toggleNotification({ type: 'danger', message: messageOf(error) });
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const search = async (who: string) => {
    setFound(undefined);
    const person = await ask<Person>('/postvak/persoon', who);
    if (person) setFound({ who, person: person as Person });
  };
  const erase = async (who: string) => {
    const erased = await ask<Erased>('/postvak/persoon/wissen', who);
    if (!erased) return;
    if (erased.aside === null) {
      toggleNotification({ type: 'warning', message: 'In het postvak is alles gewist. De website antwoordde niet.' });
      // Says what may still lie there, until somebody looks again.
      return search(who);
    }
    toggleNotification({ type: 'success', message: 'Alles van deze persoon is gewist.' });
    setFound(undefined);
  };
  return { found, faults, isBusy, search, erase };
}
