import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { ReadyDraft } from '../../editorial/record/actions/draft';
import type { Answer } from '../asking/answer';
import { useAttempt } from '../asking/use-attempt';
import { type Step, stepsFrom } from './steps';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: Record<string, unknown>;
}
/** Beside the form: the next item that this one leads to, made with one press. */
export function NextStepsPanel({ model, documentId, document }: PanelProps) {
  const steps = documentId && document ? stepsFrom(model, document) : [];
  if (!documentId || steps.length === 0) return null;
  return { title: 'En nu verder', content: <NextSteps model={model} documentId={documentId} steps={steps} /> };
}

function NextSteps({ model, documentId, steps }: { model: string; documentId: string; steps: Step[] }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const { isBusy, attempt } = useAttempt();

  const take = ({ what, decision }: Step) =>
    attempt(async () => {
      const { data } = await post<Answer<ReadyDraft>>(`/archief/${what}/${model}/${documentId}`, { decision });
      const message = data.data.isNew
        ? 'Er staat een nieuw item klaar. Vul het aan.'
        : 'Dit item lag er al. Ga hier verder.';
      toggleNotification({ type: 'success', message });
      navigate(`/content-manager/collection-types/${data.data.uid}/${data.data.documentId}`);
    });

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {steps.map((step) => (
        <Flex key={step.label} direction="column" alignItems="stretch" gap={1}>
          <Button variant="secondary" fullWidth disabled={isBusy} onClick={() => take(step)}>
            {step.label}
          </Button>
          {step.about && <Typography variant="pi">{step.about}</Typography>}
        </Flex>
      ))}
      <Typography variant="pi" textColor="neutral600">
        Bewaar eerst wat je veranderde. Het nieuwe item staat nog niet op de site.
      </Typography>
    </Flex>
  );
}
