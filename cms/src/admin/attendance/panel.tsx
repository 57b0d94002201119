import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Counts } from '../../intake/attendance/read';
import { everyMinute, usePolled } from '../asking/use-polled';
import { countsInWords } from './words';

/** *Aanmeldingen*, beside a workshop: how full it is, and the way to who comes. */
export const AttendancePanel: PanelComponent = ({ model, documentId, document }) => {
  if (model !== 'api::workshop.workshop' || !documentId || !document) return null;
  return { title: 'Aanmeldingen', content: <Numbers documentId={documentId} version={String(document.updatedAt)} /> };
};

function Numbers({ documentId, version }: { documentId: string; version: string }) {
  const { data, isLost } = usePolled<Counts>(`/presentielijst/${documentId}/aantallen`, everyMinute, version);
  if (!data) return <Typography variant="pi">{isLost ? 'Dit is nu niet te zien.' : 'Even kijken.'}</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      {countsInWords(data).map((line) => (
        <Typography key={line} tag="p" textColor="neutral800">
          {line.charAt(0).toUpperCase() + line.slice(1)}
        </Typography>
      ))}
      <Link tag={NavLink} to={`/postvak/presentielijst/${documentId}`}>
        Presentielijst
      </Link>
    </Flex>
  );
}
