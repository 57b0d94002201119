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
export async function screens({ signIn }: Desk, cmsUrl: string): Promise<void> {
  const page = await signIn('Bestuur');
  const walk = new Walk(page);
  const panel = page.getByRole('heading', { name: 'Schrijfhulp' });
  for (const [name, path] of Object.entries(forms)) {
    await page.goto(cmsUrl + path);
    await panel.waitFor();
    await walk.picture(name);
  }
  await page.goto(cmsUrl + form('initiative'));
  await panel.waitFor();
  await walk.fill('title', 'Een pad langs de sloot');
  await walk.fill('inShort', 'Het pad wordt aangelegd indien er geld is. Bel voor vragen 06 12345678.');
  await page.getByText('Moeilijk woord: indien').waitFor();
  await walk.picture('schrijfhulp');
  await page.close();

  const beheerder = await signIn('Beheerder');
  const managing = new Walk(beheerder);
  await beheerder.goto(`${cmsUrl}/admin/settings/users`);
  await beheerder.getByRole('row').nth(1).waitFor();
  await managing.picture('vrijwilliger-lijst');
  await managing.click('button', /Nodig nieuwe gebruiker uit/);
  await beheerder.getByRole('dialog').waitFor();
  await managing.picture('vrijwilliger-uitnodiging');
  await beheerder.close();
}
