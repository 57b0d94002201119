import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Line, Part } from '../../../safety/entry/compare-lines';
import type { Difference } from '../../../safety/entry/differences';

/** Field by field what is other; `isNew` when there is nothing to compare with, so that nothing needs a mark. */
export function DifferenceView({ differences, isNew }: { differences: readonly Difference[]; isNew?: boolean }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {differences.map(({ label, lines, onlyLooks }) => (
        <Box key={label}>
          <Typography tag="h3" fontWeight="bold">
            {label}
          </Typography>
          {onlyLooks ? (
            <Typography tag="p" textColor="neutral700">
              De woorden zijn hetzelfde. Alleen hoe het eruitziet is anders, of een bestand met dezelfde naam.
            </Typography>
          ) : (
            <Text>
              {lines.map((line, index) => (
                // Lines have no name of their own, and never move here.
                <LineView key={index} line={line} isNew={isNew ?? false} />
              ))}
            </Text>
          )}
        </Box>
      ))}
    </Flex>
  );
}

function LineView({ line, isNew }: { line: Line; isNew: boolean }) {
  if ('skipped' in line)
    return (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {line.skipped === 1 ? '… 1 regel is hetzelfde …' : `… ${line.skipped} regels zijn hetzelfde …`}
      </Typography>
    );
  return (
    <p>
      {line.parts.map((part, index) => (
        <PartView key={index} part={part} isNew={isNew} />
      ))}
    </p>
  );
}

/** Never by colour alone: new is underlined, gone is struck through, and both are said aloud. */
function PartView({ part: { kind, text }, isNew }: { part: Part; isNew: boolean }) {
  if (kind === 'same' || isNew) return <span>{text}</span>;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>{kind === 'added' ? 'Nieuw: ' : 'Weg: '}</VisuallyHidden>
      {text}
    </Mark>
  );
}

const Text = styled.div`
  margin-top: 0.4rem;
  padding: 1.2rem 1.6rem;
  border-left: 4px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.6;
  overflow-wrap: anywhere;

  p {
    min-height: 1.6em;
    white-space: pre-wrap;
  }
  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }
  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: line-through;
  }
`;
