/**
 * What an editor sees before something goes on the site, and the way back after that.
 *
 * @module
 */
import type { AdminApi } from '../../cms/tests/harness/admin-api.ts';
import type { Cms } from '../../cms/tests/harness/cms-process.ts';
import type { Desk } from './tasks.ts';

const base = '/content-manager/collection-types';
const initiative = 'api::initiative.initiative';
const report = 'api::meeting-report.meeting-report';

/** The preview and the history of an initiative, and what would change in a report that is on the site. */
export async function beforeAndAfter({ signIn, look }: Desk, cms: Cms, writer: AdminApi): Promise<void> {
  const of = async (uid: string, filter: string) => {
    const { body } = await writer.request('GET', `${base}/${uid}?${filter}`);
    return body.results[0].documentId as string;
  };
  const id = await of(initiative, 'filters[title][$eq]=Samen koken op donderdag');
  const inShort = 'Elke donderdag koken buren voor elkaar. Wie alleen woont, schuift aan.';
  await writer.publish(initiative, id, { inShort: `${inShort} Je betaalt wat je kunt missen.` });
  await writer.update(initiative, id, { inShort: `${inShort} Je betaalt twee euro.` });

  // Signed in once: Strapi lets an account in five times in five minutes.
  const page = await signIn('Bestuur');
  await page.goto(`${cms.url}/admin${base}/${initiative}/${id}`);
  await page.getByRole('link', { name: 'Bekijk voorbeeld' }).click();
  await page.frameLocator('iframe[title="Voorbeeld van wat bewaard is"]').getByRole('status').first().waitFor();
  await look(page, 'voorbeeld');
  await page.goto(`${cms.url}/admin${base}/${initiative}/${id}`);
  const history = page.getByRole('complementary').filter({ has: page.getByRole('heading', { name: 'Geschiedenis' }) });
  await history
    .getByRole('button', { name: /^Bekijk de versie tot/ })
    .first()
    .waitFor();
  await page.setViewportSize({ width: 1280, height: 1800 });
  await look(page, 'geschiedenis', history);

  const reportId = await of(report, 'filters[adoption][$eq]=concept&filters[title][$contains]=geld en ruimte');
  await writer.update(report, reportId, {
    inShort:
      'Voorwaarden komen op één bladzijde. Vier groepen krijgen een sleutel. En er komt uitleg over de verzekering.',
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${cms.url}/admin${base}/${report}/${reportId}`);
  await page.getByRole('button', { name: 'Zet op de site', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Wat zet je op de site?' });
  await dialog.locator('ins').first().waitFor();
  await look(page, 'wat-verandert');
  await page.close();
}
