import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountsToTell } from './accounts.ts';

test('the first accounts are told once, and nothing is told before there are any', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'accounts-'));
  try {
    expect(accountsToTell(dataDir)).toEqual([]);
    const account = { role: 'Redacteur', email: 'redacteur@example.org', password: 'Geheim-123' };
    writeFileSync(join(dataDir, 'accounts.json'), JSON.stringify([account]));
    expect(accountsToTell(dataDir).join('\n')).toContain('Redacteur  redacteur@example.org  Geheim-123');
    expect(accountsToTell(dataDir)).toEqual([]);
  } finally {
    rmSync(dataDir, { recursive: true });
  }
});
