import type { FirstPasswords } from '../../editorial/first-passwords';

const listed = new Intl.ListFormat('nl', { type: 'conjunction' });

/** What a reader has to know about first passwords; nothing when every one was changed. */
export function sentencesOf({ own, others }: FirstPasswords): string[] {
  const names = listed.format(others.map(({ name }) => name));
  return [
    ...(own ? ['Je gebruikt nog het eerste wachtwoord van dit account. Anderen kunnen dat kennen.'] : []),
    ...(others.length === 1 ? [`Het account ${names} heeft nog zijn eerste wachtwoord.`] : []),
    ...(others.length > 1 ? [`De accounts ${names} hebben nog hun eerste wachtwoord.`] : []),
  ];
}
