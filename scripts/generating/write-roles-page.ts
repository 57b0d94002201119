/** A step of `pnpm generate`. */
import { writeFile } from 'node:fs/promises';
import { rolesFile, rolesPage } from './roles-page.ts';

await writeFile(rolesFile, rolesPage());
