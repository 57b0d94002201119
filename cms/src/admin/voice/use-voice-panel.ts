import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { VoicePanelAnswer } from '../../intake/voice/read';
import type { AskedVoice } from '../../intake/voice/routes';
import type { Answer } from '../asking/answer';
import { useAttempt } from '../asking/use-attempt';
import { everyMinute, usePolled } from '../asking/use-polled';

/** What was asked about an afspraak, kept fresh, and asking again. */
export function useVoicePanel(agreementId: string) {
  const address = `/stem/afspraken/${agreementId}`;
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { isBusy, attempt } = useAttempt();
  // Another occasion makes the panel ask the CMS again.
  const [times, setTimes] = useState(0);
  const { data: panel, isLost } = usePolled<VoicePanelAnswer>(address, everyMinute, String(times));

  /** What went wrong, and that it went right, is told. */
  const ask = (question: { email: string; role: string }): Promise<void> =>
    attempt(async () => {
      const { data } = await post<Answer<AskedVoice>>(address, question);
      const { isNew, panel: after } = data.data;
      const sent = after.hasMailServer ? 'De vraag gaat nu per mail weg.' : 'De vraag staat klaar als bestand.';
      toggleNotification(
        isNew
          ? { type: 'success', message: sent }
          : { type: 'info', message: 'Dit vroegen we vandaag al aan dit adres. Er gaat geen tweede mail.' },
      );
      setTimes((before) => before + 1);
    });
  return { panel, isLost, isBusy, ask };
}
