import { Modal } from '@strapi/design-system';
import { useLocation } from 'react-router-dom';
import { LookDialog } from './look-dialog';
import { setOpened, useOpened } from './opened';

/** Shows the dialog that the publish button asked for; stands in every edit view. */
export function LookHost() {
  const opened = useOpened();
  const { pathname } = useLocation();
  if (!opened || opened.address !== pathname) return null;
  const close = () => setOpened(null);
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => !isOpen && close()}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>Wat zet je op de site?</Modal.Title>
        </Modal.Header>
        <LookDialog {...opened.entry} onClose={close} publish={opened.publish} />
      </Modal.Content>
    </Modal.Root>
  );
}
