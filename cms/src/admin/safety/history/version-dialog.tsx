import { Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { EarlierVersion, LookBack } from '../../../safety/versions/restore';
import type { Answer } from '../../asking/answer';
import { DifferenceView } from '../look/difference-view';
import { toldMoment } from '../moments';

interface Props {
  version: EarlierVersion;
  model: string;
  documentId: string;
  mayWipe: boolean;
}

/** What putting an earlier version back would change, and the button that does it: in the draft, never on the site. */
export function VersionDialog({ version, model, documentId, mayWipe }: Props) {
  const { get, post, del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const isModified = useForm('VersionDialog', ({ modified }) => modified);
  const [back, setBack] = useState<LookBack | null>(null);
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const address = `/vangnet/versie/${model}/${documentId}/${version.id}`;

  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setFault((error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  useEffect(() => void attempt(async () => setBack((await get<Answer<LookBack>>(address)).data.data)), [address]);

  const putBack = () =>
    attempt(async () => {
      await post(address);
      toggleNotification({ type: 'success', message: 'De vorige versie staat in jouw versie. Kijk haar na.' });
      // The form holds what was there before; only a new page reads the draft anew, whatever Strapi has in its memory.
      window.location.reload();
    });
  const wipe = () =>
    attempt(async () => {
      await del(address);
      window.location.reload();
    });

  return (
    <>
      <Modal.Header>
        <Modal.Title>Zo stond het op de site tot {toldMoment(version.until)}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {fault && <Typography textColor="danger600">Dat lukte niet: {fault}</Typography>}
          {!back && !fault && <Loader>Wij halen de versie op…</Loader>}
          {back && (
            <>
              <Typography tag="p">
                {back.differences.length === 0
                  ? 'Deze versie is gelijk aan wat je nu hebt.'
                  : 'Dit verandert in jouw versie als je haar terugzet. De site blijft zoals zij is, tot je het op de site zet.'}
              </Typography>
              {back.lost.length > 0 && <Lost lost={back.lost} />}
              <DifferenceView differences={back.differences} />
            </>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        {mayWipe ? <Wipe isBusy={isBusy} onWipe={wipe} /> : <span />}
        <Flex gap={3}>
          {isModified && <Typography variant="pi">Bewaar eerst wat je veranderde.</Typography>}
          <Button disabled={isBusy || isModified || !back || back.differences.length === 0} onClick={putBack}>
            Zet terug
          </Button>
        </Flex>
      </Modal.Footer>
    </>
  );
}

/** What can't be undone is asked once more, in the same place. */
function Wipe({ isBusy, onWipe }: { isBusy: boolean; onWipe(): unknown }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <Button variant="danger-light" disabled={isBusy} onClick={() => (isAsked ? onWipe() : setAsked(true))}>
      {isAsked ? 'Ja, wis deze versie voorgoed' : 'Wis deze versie'}
    </Button>
  );
}

function Lost({ lost }: { lost: readonly string[] }) {
  return (
    <div>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        Dit kan niet terug
      </Typography>
      {lost.map((one) => (
        <Typography key={one} tag="p">
          {one}
        </Typography>
      ))}
    </div>
  );
}
