import { unstable_useDocumentActions as useDocumentActions } from '@strapi/content-manager/strapi-admin';
import { useAPIErrorHandler, useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import type { Look } from '../../../safety/look/difference';
import type { Answer } from '../../asking/answer';
import { toData } from './to-data';

export interface Entry {
  readonly collectionType: string;
  readonly model: string;
  readonly documentId: string;
}
export type Looking = { readonly look: Look } | { readonly fault: string } | 'busy';

/**
 * Saves what was changed in the form, so that the draft is what the editor sees, and asks how it differs from the site.
 *
 * @param onRefused the form is not whole, or can't be saved; beside the field stands why
 */
export function useLook({ collectionType, model, documentId }: Entry, onRefused: () => void): Looking {
  const [looking, setLooking] = useState<Looking>('busy');
  const { get } = useFetchClient();
  const { update } = useDocumentActions();
  const form = useForm('Look', (state) => state);
  const { _unstableFormatValidationErrors: faultsOf } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const isAsked = useRef(false);

  /** What Strapi's own button would refuse is said before anybody reads a difference. */
  const isWhole = async (): Promise<boolean> => {
    const { errors } = await form.validate(true, { status: 'published' });
    if (errors)
      toggleNotification({
        type: 'danger',
        message: 'Er klopt nog iets niet. Kijk bij de rode velden wat je nog moet doen.',
      });
    return !errors;
  };
  const save = async (): Promise<boolean> => {
    if (!form.modified) return true;
    const values = form.getValues();
    const answer = await update({ collectionType, model, documentId }, toData(values) as Record<string, unknown>);
    if (!('error' in answer)) {
      form.resetForm(values);
      return true;
    }
    if (answer.error.name === 'ValidationError') form.setErrors(faultsOf(answer.error as never) as never);
    return false;
  };

  useEffect(() => {
    // Once per opening: saving renders this again.
    if (isAsked.current) return;
    isAsked.current = true;
    void (async () => {
      try {
        if (!(await isWhole()) || !(await save())) return onRefused();
        const { data } = await get<Answer<Look>>(`/vangnet/verschil/${model}/${documentId}`);
        setLooking({ look: data.data });
      } catch (error) {
        setLooking({ fault: (error as Error).message });
      }
    })();
  });
  return looking;
}
