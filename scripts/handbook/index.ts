/**
 * `pnpm handbook`: makes the pictures of the handbook from the real admin with the start content, and counts what the
 * three most frequent tasks take, from signing in to live on the site. Needs a built CMS and site (`npm start` or
 * `npm test` makes them).
 *
 * @module
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn as signInByApi } from '../../cms/tests/harness/admin-api.ts';
import { startCms } from '../../cms/tests/harness/cms-process.ts';
import { freePort } from '../../cms/tests/harness/free-port.ts';
import { startMailbox } from '../../cms/tests/intake/mailbox.ts';
import { signIn } from '../../site/e2e/admin.ts';
import { openBrowser } from '../../site/e2e/browser.ts';
import { startSite } from '../../site/tests/harness/site-process.ts';
import { root } from '../running/settings.ts';
import { beforeAndAfter } from './before-and-after.ts';
import { writeCount } from './count.ts';
import { inbox } from './inbox.ts';
import { municipality } from './municipality.ts';
import { picture } from './picture.ts';
import { screens } from './screens.ts';
import { announceWorkshop, type Desk, makeReport, writeInitiative } from './tasks.ts';

await mkdir(join(root, 'docs/handboek/beelden'), { recursive: true });
const sitePort = await freePort();
const mailbox = await startMailbox();
const cms = await startCms({
  sitePort,
  env: { SMTP_URL: mailbox.smtpUrl, SITE_URL: `http://127.0.0.1:${sitePort}` },
});
const site = await startSite({ dataDir: cms.dataDir, port: sitePort, cmsUrl: cms.url });
const browser = await openBrowser();
const desk: Desk = {
  signIn: async (role) => {
    const page = await signIn(browser, cms, role, { width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    page.setDefaultTimeout(60_000);
    // Accounts of the start content are warned about their password; an editor's own account is not.
    await page.getByRole('complementary', { name: 'Waarschuwing' }).getByRole('button', { name: 'Sluit' }).click();
    return page;
  },
  look: picture,
  isLive: async (list, text) => void (await site.until(list, ({ body }) => body.includes(text))),
};
try {
  const initiative = await writeInitiative(desk);
  const workshop = await announceWorkshop(desk);
  const report = await makeReport(desk);
  await screens(desk, cms);
  const writer = await signInByApi(cms, 'Redacteur');
  await beforeAndAfter(desk, cms, writer);
  await inbox(desk, cms, writer);
  await municipality(desk, { cms, browser, mailbox });
  await writeCount('initiatief', initiative);
  await writeCount('workshop', workshop);
  await writeCount('verslag', report, ' Dat is met het nalezen door het bestuur erbij.');
  for (const [task, { clicks, fields }] of Object.entries({ initiative, workshop, report }))
    console.log(`${task}: ${clicks} clicks, ${fields} fields`);
} finally {
  await browser.close();
  await site.stop();
  await cms.remove();
  await mailbox.stop();
}
