import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import * as desk from './desk';
import * as editorial from './editorial';
import * as intake from './intake';
import * as planning from './planning';
import * as preview from './preview';
import * as publication from './publication';
import { dataDir } from './publication/secrets';
import * as safety from './safety';
import { loadStartContent } from './seed';

/** `START_CONTENT=none`: an empty production start, without start content and demo accounts. */
const isEmptyStart = process.env.START_CONTENT === 'none';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    editorial.register(strapi);
    planning.register(strapi);
    publication.register(strapi);
    desk.register(strapi);
    intake.register(strapi);
    preview.register(strapi);
    safety.register(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await editorial.bootstrap(strapi);
    await publication.bootstrap(strapi);
    await intake.bootstrap(strapi);
    await firstStart(strapi);
    await safety.bootstrap(strapi);
    await planning.bootstrap(strapi);
  },
};

/** Does something on an empty database only: what an editor deleted or changed is never brought back. */
async function firstStart(strapi: Core.Strapi): Promise<void> {
  if (isEmptyStart) {
    const adminUrl = String(strapi.config.get('admin.absoluteUrl'));
    const email = process.env.FIRST_ADMIN_EMAIL ?? 'beheerder@participienter.example';
    const link = await editorial.ensureFirstAdminLink(strapi, { adminUrl, email });
    if (link) strapi.log.info(`No administrator yet. Make the first one with this link, which works once: ${link}`);
    return;
  }
  await editorial.ensureFirstAccounts(strapi, { file: join(dataDir, 'accounts.json') });
  const { created } = await safety.actingAs(safety.startContent, () => loadStartContent(strapi, { now: new Date() }));
  if (created > 0) strapi.log.info(`Loaded the start content: ${created} entries.`);
}
