import { randomUUID } from 'node:crypto';
import type { IntakeItem } from 'shared-types/forms';

/** Something that a visitor sent; `changes` on top of it. */
export function intakeItemOf(changes: Partial<IntakeItem> = {}): Omit<IntakeItem, 'order'> {
  return {
    key: randomUUID(),
    form: 'contact',
    receivedAt: '2026-06-01T10:00:00.000Z',
    fields: { bericht: 'Hallo', naam: 'Sam Voorbeeld', email: 'sam@voorbeeld.nl', akkoord: 'ja' },
    context: {},
    marks: [],
    ...changes,
  };
}
