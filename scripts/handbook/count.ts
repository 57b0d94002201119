import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../running/settings.ts';
import type { Effort } from './walk.ts';

/** What a task takes, as the handbook says it. */
export const sentenceOf = ({ clicks, fields }: Effort): string =>
  `Van inloggen tot op de site: ${clicks} keer klikken en ${fields} velden.`;

/** Writes what a task takes under its marker in the chapter, in place of what stood there. */
export async function writeCount(chapter: string, effort: Effort, note = ''): Promise<void> {
  const file = join(root, 'docs/handboek', `${chapter}.md`);
  const text = await readFile(file, 'utf8');
  const marker = `<!-- telling:${chapter} -->`;
  const line = sentenceOf(effort) + note;
  if (!text.includes(marker)) throw new Error(`${file} has no place for the count: ${marker}`);
  const [before = '', after = ''] = text.split(marker);
  const rest = after.replace(/^\n(?:Van inloggen .*\n)?/, '\n');
  await writeFile(file, `${before}${marker}\n${line}\n${rest.replace(/^\n+/, '\n')}`);
}
