import { Box, Typography } from '@strapi/design-system';

/** Characters of a quote that fit in the panel; a whole sentence of a law doesn't. */
const longestQuote = 140;

/** The stretch of the sentence around the bit it is about. */
function clip(quote: string, bit: string | undefined): string {
  if (quote.length <= longestQuote) return quote;
  const at = bit ? Math.max(0, quote.indexOf(bit)) : 0;
  const from = Math.max(0, Math.min(at - longestQuote / 3, quote.length - longestQuote));
  const start = from === 0 ? 0 : quote.indexOf(' ', from) + 1;
  const end = start + longestQuote >= quote.length ? quote.length : quote.lastIndexOf(' ', start + longestQuote);
  return `${start > 0 ? '… ' : ''}${quote.slice(start, end)}${end < quote.length ? ' …' : ''}`;
}

/** The sentence a hint is about, with its bit in bold. */
export function Quote({ quote, bit }: { quote: string; bit: string | undefined }) {
  const shown = clip(quote, bit);
  const at = bit && bit !== quote ? shown.indexOf(bit) : -1;
  return (
    <Box
      tag="blockquote"
      borderColor="neutral200"
      borderStyle="solid"
      borderWidth="0 0 0 2px"
      margin={0}
      paddingLeft={2}
    >
      <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
        {at < 0 || !bit ? (
          shown
        ) : (
          <>
            {shown.slice(0, at)}
            <strong>{bit}</strong>
            {shown.slice(at + bit.length)}
          </>
        )}
      </Typography>
    </Box>
  );
}
