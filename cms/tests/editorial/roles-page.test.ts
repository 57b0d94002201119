import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rolesFile, rolesPage } from '../../../scripts/generating/roles-page.ts';

it('docs/rollen.md says what the matrix of roles says; `pnpm generate` writes it', async () => {
  expect(readFileSync(rolesFile, 'utf8')).toBe(rolesPage());
});
