/**
 * One line of the outbox on disk: a checksum, a space, JSON. A line is whole or it is not there.
 * @module
 */
import { crc32 } from 'node:zlib';
import { intakeItem, type IntakeItem } from 'shared-types/forms';
import { z } from 'zod';

const line = z.union([z.strictObject({ item: intakeItem }), z.strictObject({ settled: z.array(z.uuid()) })]);

/** What arrived, or the keys of what needs no delivery any more. */
export type Line = { item: IntakeItem } | { settled: string[] };

const checksum = (json: string) => crc32(json).toString(16).padStart(8, '0');

export function writeLine(content: Line): string {
  const json = JSON.stringify(content);
  return `${checksum(json)} ${json}\n`;
}

/** The content of a line without its line feed; `null` when it is damaged. */
export function readLine(text: string): Line | null {
  const json = text.slice(9);
  if (text.slice(0, 9) !== `${checksum(json)} `) return null;
  try {
    return line.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
