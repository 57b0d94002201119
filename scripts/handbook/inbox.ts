/**
 * The inbox: its list, an inzending, its settings, and who comes to a workshop.
 *
 * @module
 */
import type { AdminApi } from '../../cms/tests/harness/admin-api.ts';
import type { Cms } from '../../cms/tests/harness/cms-process.ts';
import { contact, filled, handIn, item, signUp } from '../../cms/tests/intake/hand-in.ts';
import type { Desk } from './tasks.ts';

/** A workshop of the start content. */
const WORKSHOP = 'een-begroting-die-klopt';

export async function inbox({ signIn, look }: Desk, cms: Cms, api: AdminApi): Promise<void> {
  await handIn(
    cms,
    contact({ bericht: 'Ik kan op woensdag helpen in de buurttuin. Waar meld ik mij?' }),
    item({ form: 'knelpunt', fields: { ...filled.knelpunt, naam: 'Robin Bakker', email: 'robin@voorbeeld.example' } }),
    signUp(WORKSHOP, { naam: 'Sam de Vries', aantal: '2' }),
    signUp(WORKSHOP, { naam: 'Robin Bakker', email: 'robin@voorbeeld.example', nodig: 'Een plek voor een rolstoel' }),
    signUp(WORKSHOP, { naam: 'Noor Visser', email: 'noor@voorbeeld.example' }),
  );
  const page = await signIn('Bestuur');
  await page.goto(`${cms.url}/admin/postvak`);
  const sent = page.getByRole('listitem').getByRole('link', { name: /Robin Bakker/ });
  await sent.waitFor();
  await look(page, 'postvak');
  await sent.click();
  await page.getByRole('button', { name: 'Ik pak dit op' }).waitFor();
  await look(page, 'inzending');

  // What these two pages are for lies lower.
  await page.setViewportSize({ width: 1280, height: 960 });
  await page.goto(`${cms.url}/admin/postvak/instellingen`);
  await page.getByRole('button', { name: 'Bewaar voor iedereen' }).waitFor();
  await look(page, 'postvak-instellingen');

  const { body } = await api.request(
    'GET',
    `/content-manager/collection-types/api::workshop.workshop?filters[slug][$eq]=${WORKSHOP}`,
  );
  await page.goto(`${cms.url}/admin/postvak/presentielijst/${body.results[0].documentId}`);
  await page.getByRole('grid', { name: 'Wie komt er?' }).getByText('Noor Visser').waitFor();
  await look(page, 'presentielijst');
  await page.close();
}
