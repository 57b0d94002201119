import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ReadyDraft } from '../../editorial/record/actions/draft';
import type { Answer } from '../asking/answer';
import { messageOf } from '../asking/message';

interface Words {
  /** What is told when it was just made, and when it was there already. */
  made: string;
  known: string;
}

/** Makes something of an inzending with one press, and goes on there. */
export function useMade(documentId: string) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);

  const make = async (what: string, { made, known }: Words) => {
    setBusy(true);
    try {
      const { data } = await post<Answer<ReadyDraft>>(`/postvak/inzendingen/${documentId}/${what}`);
      const { uid, documentId: madeId, isNew } = data.data;
      toggleNotification({ type: 'success', message: isNew ? made : known });
      navigate(`/content-manager/collection-types/${uid}/${madeId}`);
    } catch (error) {
      toggleNotification({ type: 'danger', message: messageOf(error) });
      setBusy(false);
    }
  };
  return { isBusy, make };
}
