import type { Cms } from '../../cms/tests/harness/cms-process.ts';
import type { Desk } from './tasks.ts';
import { Walk } from './walk.ts';

const form = (type: string) => `/admin/content-manager/collection-types/api::${type}.${type}/create`;

/** Empty forms that a chapter shows. */
const forms = {
  'logregel-formulier': form('status-line'),
  'statuut-formulier': form('statute-version'),
  'keurmerk-formulier': form('keurmerk-award'),
} as const;

/** Pictures of screens that belong to no counted task. */
export async function screens({ signIn, look }: Desk, cms: Cms): Promise<void> {
  const page = await signIn('Bestuur');
  const walk = new Walk(page, look);
  for (const [name, path] of Object.entries(forms)) {
    await page.goto(cms.url + path);
    await walk.whole();
    await walk.look(name);
  }
  await page.goto(cms.url + form('initiative'));
  await walk.whole();
  await walk.fill('title', 'Een pad langs de sloot');
  await walk.fill('inShort', 'Het pad wordt aangelegd indien er geld is. Bel voor vragen 06 12345678.');
  await page.getByText('Moeilijk woord: indien').waitFor();
  await walk.look('schrijfhulp');
  await page.close();

  const beheerder = await signIn('Beheerder');
  const managing = new Walk(beheerder, look);
  await beheerder.goto(`${cms.url}/admin/settings/users`);
  await beheerder.getByRole('row').nth(1).waitFor();
  await managing.look('vrijwilliger-lijst');
  await managing.click('button', /Nodig nieuwe gebruiker uit/);
  await beheerder.getByRole('dialog').waitFor();
  await managing.look('vrijwilliger-uitnodiging');
  await beheerder.close();
}
