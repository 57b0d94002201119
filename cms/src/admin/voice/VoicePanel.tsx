import { Divider, Flex, Typography } from '@strapi/design-system';
import { noMailServer } from '../inbox/words';
import { AskForm } from './AskForm';
import { AskedList } from './AskedList';
import { useVoicePanel } from './use-voice-panel';

interface PanelProps {
  model: string;
  documentId?: string;
  activeTab?: string;
}

/** Beside an afspraak: ask the municipality how it stands, and see what came of it. */
export function VoicePanel({ model, documentId, activeTab }: PanelProps) {
  if (model !== 'api::agreement.agreement' || !documentId || activeTab === 'published') return null;
  return { title: 'Vraag de gemeente', content: <VoiceDesk agreementId={documentId} /> };
}

function VoiceDesk({ agreementId }: { agreementId: string }) {
  const { panel, isLost, isBusy, ask } = useVoicePanel(agreementId);
  if (!panel)
    return (
      <Typography tag="p" variant="pi">
        {isLost ? 'Ophalen lukt nu niet.' : 'Even ophalen.'}
      </Typography>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {panel.isOnSite ? (
        <AskForm last={panel.last} isBusy={isBusy} onAsk={(question) => void ask(question)} />
      ) : (
        <Typography tag="p" variant="pi">
          Zet de afspraak eerst op de site. Daarna kun je de gemeente vragen hoe het ervoor staat.
        </Typography>
      )}
      {!panel.hasMailServer && (
        <Typography tag="p" variant="pi">
          {noMailServer}
        </Typography>
      )}
      {panel.requests.length > 0 && (
        <>
          <Divider />
          <AskedList requests={panel.requests} />
        </>
      )}
    </Flex>
  );
}
