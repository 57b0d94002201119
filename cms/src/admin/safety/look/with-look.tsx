import { type ComponentType, useMemo, useRef } from 'react';
import { type Action, recordModels } from '../../record/staying';
import { LookDialog } from './look-dialog';

/** As much of Strapi's publish button as is changed here. */
interface PublishButton {
  onClick?: unknown;
  dialog?: { onConfirm?: () => unknown };
}
interface Props {
  model: string;
  documentId?: string;
  collectionType: string;
}
interface Shown {
  readonly props: Props;
  readonly button: PublishButton | null;
}

/**
 * Strapi's publish button, which in the record first shows what would change. An item that was never saved holds only
 * what its writer just typed: that goes on the site at once.
 */
export function withLook<A extends Action>(actions: A[]): A[] {
  return actions.map((action) => {
    if (action.type !== 'publish') return action;
    const looking = (props: Props) => {
      const button = action(props) as PublishButton | null;
      const shown = useRef<Shown>({ props, button });
      shown.current = { props, button };
      // The same component at every render, or the dialog would begin again with each of them.
      const content = useMemo(() => dialogOf(shown), []);
      if (!button || !props.documentId || !recordModels.includes(props.model)) return button;
      return { ...button, onClick: undefined, dialog: { type: 'modal', title: 'Wat zet je op de site?', content } };
    };
    return Object.assign(looking, action) as unknown as A;
  });
}

function dialogOf(shown: { readonly current: Shown }): ComponentType<{ onClose(): void }> {
  return function Dialog({ onClose }) {
    const { model, documentId = '', collectionType } = shown.current.props;
    const publish = () => shown.current.button?.dialog?.onConfirm?.();
    return <LookDialog {...{ model, documentId, collectionType, onClose, publish }} />;
  };
}

/** Several items of the record at once can't be looked at: the server refuses it, so the button is left out. */
export function withoutBulkPublish<A extends Action>(actions: A[]): A[] {
  return actions.map((action) => {
    // Strapi's own bulk publication is the only one that has no type.
    if (action.type) return action;
    // The action is always run, so that its hooks keep their order; only its button is left out.
    const quiet = (props: Props) => {
      const button = action(props);
      return recordModels.includes(props.model) ? null : button;
    };
    return Object.assign(quiet, action) as unknown as A;
  });
}
