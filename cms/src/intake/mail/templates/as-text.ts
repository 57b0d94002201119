import type { Letter } from './letter';

/** The whole letter as plain text, in the order of the HTML; links stand on a line of their own. */
export function asText(letter: Letter, privacyAddress: string): string {
  const { news, title, name, paragraphs, facts = [], buttons = [], hint, help, why } = letter;
  const blocks = [
    `${news}\n${title}`,
    name ? `Dag ${name},` : 'Hallo,',
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...buttons.map(({ label, address }) => `${label}:\n${address}`),
    hint,
    help && `${help.title}\n${help.text}`,
    `--\n${why}\nLees hoe dat gaat: ${privacyAddress}`,
    'Sociaal coöperatief Participiënter. Wij zijn niet de gemeente.',
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
