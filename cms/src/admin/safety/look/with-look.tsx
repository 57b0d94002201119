import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { type Action, recordModels } from '../../record/staying';
import { setOpened } from './opened';

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

/** As it was last drawn: it publishes what stands in the form by then, also when saving made it anew. */
let latestButton: PublishButton | null = null;

/**
 * Strapi's publish button, which in the record first shows what would change (`LookHost`). An item that was never saved
 * holds only what its writer just typed: that goes on the site at once.
 */
export function withLook<A extends Action>(actions: A[]): A[] {
  return actions.map((action) => {
    if (action.type !== 'publish') return action;
    const looking = (props: Props) => {
      const button = action(props) as PublishButton | null;
      const { pathname } = useLocation();
      useEffect(() => void (latestButton = button));
      const { model, documentId, collectionType } = props;
      if (!button || !documentId || !recordModels.includes(model)) return button;
      const open = () =>
        setOpened({
          entry: { model, documentId, collectionType },
          address: pathname,
          publish: () => latestButton?.dialog?.onConfirm?.(),
        });
      return { ...button, onClick: open, dialog: undefined };
    };
    return Object.assign(looking, action) as unknown as A;
  });
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
