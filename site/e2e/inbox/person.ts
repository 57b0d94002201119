/**
 * *Gegevens van iemand*, with forms that lie at the site because the CMS did not take them.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Cms } from '../../../cms/tests/harness/cms-process.ts';
import { signIn as signInByApi } from '../../../cms/tests/harness/admin-api.ts';
import { contact } from '../../../cms/tests/intake/hand-in.ts';
import type { Site } from '../../tests/harness/site-process.ts';
import { axeFaults } from '../axe.ts';
import { englishIn, textsOn } from '../editors/english.ts';

interface Desk {
  cms: Cms;
  site: Site;
  /** Signed in as Redacteur. */
  editor: Page;
}

/** Somebody by e-mail address is shown and handed over; somebody else, by telephone, is wiped. Ella's form stays. */
export async function findsAndWipesWhatLiesAside({ cms, site, editor }: Desk): Promise<void> {
  const caller = contact({ naam: 'Gerda Voorbeeld', email: '', telefoon: '06-87 65 43 21' });
  const note = { at: new Date().toISOString(), kind: 'refused', reason: 'The CMS answered 422 to it', item: caller };
  await writeFile(join(cms.dataDir, 'outbox/aside', `${caller.key}.json`), JSON.stringify(note));

  await editor.goto(`${cms.url}/admin/postvak/persoon`);
  const main = editor.getByRole('main');
  const who = main.getByRole('textbox', { name: 'E-mailadres of telefoonnummer' });
  const search = main.getByRole('button', { name: 'Zoek', exact: true });
  await who.fill('Ella');
  await search.click();
  await main.getByText('Vul een e-mailadres in, of een telefoonnummer.').waitFor();
  await who.fill('Ella@voorbeeld.example');
  await search.click();
  await main.getByText('We bewaren 1 formulier dat niet in het postvak kwam.').waitFor();
  await main.getByText('Wissen doet de beheerder.').waitFor();
  expect(await axeFaults(main)).toEqual([]);
  expect(englishIn(await textsOn(editor))).toEqual([]);
  const downloaded = editor.waitForEvent('download');
  await main.getByRole('button', { name: 'Bewaar alles als bestand' }).click();
  expect(readFileSync(await (await downloaded).path(), 'utf8')).toContain('Waar kan ik meedoen?');

  const admin = await signInByApi(cms, 'Beheerder');
  const erased = await admin.request('POST', '/postvak/persoon/wissen', { who: '+31 6 87654321' });
  expect(erased.body.data).toMatchObject({ submissions: 0, aside: 1 });
  await who.fill('0687654321');
  await search.click();
  await main.getByText('We bewaren niets van 0687654321.').waitFor();
  expect((await site.until('/healthz', ({ body }) => body.includes('"aside":1'))).body).toContain('"aside":1');
}
