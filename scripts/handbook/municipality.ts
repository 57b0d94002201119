/**
 * The municipality's own voice, from the question beside an afspraak to the answer that waits for the board.
 *
 * @module
 */
import type { Cms } from '../../cms/tests/harness/cms-process.ts';
import type { Mailbox } from '../../cms/tests/intake/mailbox.ts';
import { desktop, type openBrowser } from '../../site/e2e/browser.ts';
import type { Desk } from './tasks.ts';

/** An afspraak of the start content. */
const TITLE = 'Er is één vaste contactpersoon';
const EMAIL = 'contactambtenaar@gemeente.example';

export interface Municipality {
  cms: Cms;
  browser: Awaited<ReturnType<typeof openBrowser>>;
  mailbox: Mailbox;
}

/** Asks the municipality, answers by the link in the mail, and shows what the board then sees. */
export async function municipality({ signIn, look }: Desk, { cms, browser, mailbox }: Municipality): Promise<void> {
  // Signed in once: Strapi lets an account in five times in five minutes.
  const board = await signIn('Bestuur');
  await board.setViewportSize({ width: 1280, height: 1600 });
  await board.goto(`${cms.url}/admin/content-manager/collection-types/api::agreement.agreement`);
  await board.getByRole('row').filter({ hasText: TITLE }).first().click();
  const panel = board
    .getByRole('complementary')
    .filter({ has: board.getByRole('heading', { name: 'Vraag de gemeente' }) });
  await panel.getByLabel('E-mailadres', { exact: true }).fill(EMAIL);
  await panel.getByLabel('Rol', { exact: true }).fill('contactambtenaar wijk Noord');
  await look(board, 'gemeente-vragen', panel);
  await panel.getByRole('button', { name: 'Stuur de vraag' }).click();
  const [mail] = await mailbox.until(EMAIL, 1);

  const officer = await browser.newPage({
    ...desktop,
    viewport: { width: 900, height: 1500 },
  });
  await officer.goto(/http\S+hoe-staat-het\/\?code=\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  await officer.getByRole('radio', { name: 'Deels nagekomen' }).check();
  await officer
    .getByLabel('Wat is er gedaan, en wat nog niet?')
    .fill('Twee wijken hebben nu een vaste contactpersoon. De derde wijk volgt in het voorjaar.');
  await look(officer, 'gemeente-antwoordt');
  await officer.getByRole('button', { name: 'Stuur je antwoord' }).click();
  await officer.getByRole('heading', { level: 1, name: 'Je antwoord is binnen' }).waitFor();
  await officer.close();

  await board.setViewportSize({ width: 1280, height: 800 });
  await board.goto(`${cms.url}/admin/postvak`);
  await board
    .getByRole('region', { name: 'De gemeente antwoordde' })
    .getByRole('link', { name: new RegExp(TITLE) })
    .click();
  await board.getByRole('button', { name: 'Zet ongewijzigd op de site' }).waitFor();
  await look(board, 'gemeente-beslissen');
  await board.close();
}
