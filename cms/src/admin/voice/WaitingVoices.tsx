import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { WaitingVoice } from '../../intake/voice/read';
import { everyMinute, usePolled } from '../asking/use-polled';
import { dayOf } from '../time/dutch-time';

/** In the inbox: what the municipality answered and the board did not decide about yet. */
export function WaitingVoices() {
  const { data: waiting = [] } = usePolled<WaitingVoice[]>('/stem/antwoorden', everyMinute);
  if (waiting.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-labelledby="voices-heading"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={4}
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2}>
          <Typography tag="h2" variant="delta" id="voices-heading">
            De gemeente antwoordde
          </Typography>
          <Badge active>{waiting.length}</Badge>
        </Flex>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2} padding={0} margin={0}>
          {waiting.map(({ documentId, code, title, role, answeredAt }) => (
            <Flex tag="li" key={documentId} direction="column" alignItems="flex-start">
              <Link tag={NavLink} to={`/postvak/stem/${documentId}`}>
                {code}: {title}
              </Link>
              <Typography variant="pi" textColor="neutral600">
                {role ? `${role}, ` : ''}
                {dayOf(answeredAt)}. Het bestuur beslist.
              </Typography>
            </Flex>
          ))}
        </Flex>
      </Flex>
    </Box>
  );
}
