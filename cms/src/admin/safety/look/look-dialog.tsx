import { Button, Loader, Modal, Typography } from '@strapi/design-system';
import { LookView } from './look-view';
import { rememberSeen } from './seen-token';
import { type Entry, useLook } from './use-look';

interface Props extends Entry {
  onClose(): void;
  /** Strapi's own publication, with what stands in the form. */
  publish(): unknown;
}

/** Before something of the record goes on the site: what changes, word by word, and who wrote it. */
export function LookDialog({ onClose, publish, ...entry }: Props) {
  const looking = useLook(entry, onClose);
  const isReady = looking !== 'busy' && 'look' in looking;

  const putOnSite = () => {
    if (!isReady) return;
    rememberSeen(entry.model, entry.documentId, looking.look.token);
    onClose();
    void publish();
  };

  return (
    <>
      <Modal.Body>
        {looking === 'busy' && <Loader>Wij kijken wat er verandert…</Loader>}
        {looking !== 'busy' && 'fault' in looking && (
          <Typography textColor="danger600">Dat lukte niet: {looking.fault}</Typography>
        )}
        {isReady && <LookView look={looking.look} />}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Nog niet
        </Button>
        <Button disabled={!isReady} onClick={putOnSite}>
          Zet op de site
        </Button>
      </Modal.Footer>
    </>
  );
}
