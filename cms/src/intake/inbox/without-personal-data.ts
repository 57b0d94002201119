import { personalData } from 'shared-types/b1';

const LEFT_OUT = '[weggelaten]';

/**
 * Text for a draft that everybody may read one day: the sender's own name, and what looks like an e-mail address, a
 * telephone number, a BSN or a front door, is left out. An editor still reads it before it goes on the site.
 */
export function withoutPersonalData(text: string, sender: string | undefined): string {
  const found = personalData(text).flatMap(({ bit }) => bit ?? []);
  const bits = [...found, ...namesOf(sender)];
  const longestFirst = bits.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((left, bit) => left.replace(asWord(bit), LEFT_OUT), text);
}

/** The whole name and its parts with a capital: "Sam de Vries", "Sam", "Vries". */
function namesOf(sender: string | undefined): string[] {
  if (!sender) return [];
  return [sender, ...sender.split(/\s+/).filter((part) => /^\p{Lu}\p{L}{2,}/u.test(part))];
}

function asWord(bit: string): RegExp {
  const literal = bit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
