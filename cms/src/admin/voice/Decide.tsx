import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { VoiceItem } from '../../intake/voice/read';
import type { Faults } from '../inbox/faults';
import type { useVoiceItem } from './use-voice-item';

interface DecideProps {
  item: VoiceItem;
  isBusy: boolean;
  decide: ReturnType<typeof useVoiceItem>['decide'];
}

/** On the site as it came, or back with a reason; for the board alone. */
export function Decide({ item, isBusy, decide }: DecideProps) {
  const [isRefusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const refuse = async () =>
    setFaults(await decide('weigeren', { reason }, 'Geweigerd. De gemeente krijgt een mail met de reden.'));
  if (!item.mayDecide) return <Typography tag="p">Het bestuur beslist. Jij kunt het antwoord lezen.</Typography>;
  if (isRefusing)
    return (
      <>
        <Field.Root name="reason" error={faults.reason} hint="De gemeente leest dit in een mail, met een nieuwe link.">
          <Field.Label>Waarom weiger je?</Field.Label>
          <Textarea
            value={reason}
            onChange={({ target }: { target: HTMLTextAreaElement }) => setReason(target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        <Flex gap={2} wrap="wrap">
          <Button variant="danger" disabled={isBusy} onClick={() => void refuse()}>
            Weiger en mail de reden
          </Button>
          <Button variant="tertiary" disabled={isBusy} onClick={() => setRefusing(false)}>
            Toch niet
          </Button>
        </Flex>
      </>
    );
  return (
    <>
      <Typography tag="p">
        Zet je dit op de site? Dan komt het woord voor woord in het logboek. Je kunt het niet meer veranderen.
      </Typography>
      <Typography tag="p">
        Staat er een naam in, of gaat het niet over deze afspraak? Weiger dan, met de reden. Je hoeft het er niet mee
        eens te zijn.
      </Typography>
      <Button
        disabled={isBusy}
        onClick={() =>
          void decide('plaatsen', {}, 'Het staat in het logboek. Binnen vijf minuten staat het op de site.')
        }
      >
        Zet ongewijzigd op de site
      </Button>
      <Button variant="tertiary" disabled={isBusy} onClick={() => setRefusing(true)}>
        Weiger
      </Button>
    </>
  );
}
