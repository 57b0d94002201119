import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ShownRequest } from '../../intake/voice/read';
import { askedWords, outcomeWords } from './words';

/** What was asked before, the latest first, and what came of it. */
export function AskedList({ requests }: { requests: ShownRequest[] }) {
  return (
    <>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        Eerder gevraagd
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} padding={0} margin={0}>
        {requests.map((request) => (
          <Flex tag="li" key={request.documentId} direction="column" alignItems="flex-start" gap={1}>
            <Typography tag="p" variant="pi">
              {askedWords(request)} {outcomeWords(request)}
            </Typography>
            {request.role && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                Aan: {request.role}, {request.email}
              </Typography>
            )}
            {request.reason && (
              <Typography tag="p" variant="pi" textColor="neutral600">
                Waarom geweigerd: {request.reason}
              </Typography>
            )}
            {request.answeredAt && (
              <Link tag={NavLink} to={`/postvak/stem/${request.documentId}`}>
                Lees het antwoord
              </Link>
            )}
          </Flex>
        ))}
      </Flex>
    </>
  );
}
