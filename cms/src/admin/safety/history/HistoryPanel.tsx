import { Flex, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { styled } from 'styled-components';
import type { DraftChange } from '../../../safety/look/trail';
import type { History } from '../../../safety/routes/entry';
import { toldMoment, toldPerson } from '../moments';
import { Versions } from './versions';
import { WhatChanges } from './what-changes';
import { useHistory } from './use-history';

/** *Geschiedenis*: what happened to this item, who changed what isn't on the site yet, and the way back. */
export const HistoryPanel: PanelComponent = ({ model, documentId, document }) => {
  const isAsked = model.startsWith('api::') && documentId;
  const moment = `${document?.updatedAt} ${document?.publishedAt} ${document?.status}`;
  const history = useHistory(model, isAsked ? documentId : undefined, moment);
  if (!history || !documentId) return null;
  const hasDifference = document?.status !== 'published';
  return { title: 'Geschiedenis', content: <Body {...{ history, model, documentId, hasDifference }} /> };
};

interface Props {
  history: History;
  model: string;
  documentId: string;
  hasDifference: boolean;
}

function Body({ history: { lines, total, changedBy, versions, mayWipe }, model, documentId, hasDifference }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {hasDifference && <WhatChanges model={model} documentId={documentId} />}
      {changedBy.length > 0 && <Unpublished changes={changedBy} />}
      {lines.length > 0 && (
        <Lines aria-label="Wat er gebeurde">
          {lines.map(({ at, act, name, role }) => (
            <li key={`${at} ${act}`}>
              <Typography tag="p" variant="omega">
                {capital(act)}
              </Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {toldMoment(at)}, {toldPerson(name, role)}
              </Typography>
            </li>
          ))}
        </Lines>
      )}
      {total > lines.length && (
        <Typography variant="pi" textColor="neutral600">
          Er gebeurde eerder nog meer: {total} keer in totaal.
        </Typography>
      )}
      {versions.length > 0 && <Versions {...{ versions, model, documentId, mayWipe }} />}
    </Flex>
  );
}

function Unpublished({ changes }: { changes: readonly DraftChange[] }) {
  return (
    <div>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        Veranderd, nog niet op de site
      </Typography>
      {changes.map(({ name, role, at, accountId }) => (
        <Typography key={`${accountId} ${name}`} tag="p" variant="pi" textColor="neutral600">
          {toldMoment(at)}, {toldPerson(name, role)}
        </Typography>
      ))}
    </div>
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const Lines = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 0.8rem;
`;
