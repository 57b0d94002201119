/**
 * The site with its forms, for tests: the real server with the real pages of the forms, and content that does not change.
 * `npm test` compiles the app first (`site/dist/app`).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesOf } from '../../src/content/addresses.ts';
import type { Content } from '../../src/content/model.ts';
import { pageInput } from '../../src/content/page-input.ts';
import { openPageRenderer } from '../content/page-renderer.ts';
import type { CompiledSite, ContentSource } from '../publisher/ports.ts';
import { readConfig } from '../config.ts';
import { startSite, type RunningSite } from '../start-site.ts';
import { FakeIntake } from './fake-intake.ts';

export interface FormSiteOptions {
  dataDir: string;
  content: Content;
  cmsUrl: string;
  port?: number;
  env?: Record<string, string>;
}

/** Starts it, and resolves when there is a release. */
export async function startFormSite(options: FormSiteOptions): Promise<RunningSite<Content>> {
  const { dataDir, content, cmsUrl, port = 0, env } = options;
  const secret = 'a-secret-of-some-length';
  const secrets = { siteToken: secret, previewToken: secret, intakeToken: FakeIntake.token, webhookSecret: secret };
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'secrets.json'), JSON.stringify(secrets));
  const config = readConfig({
    DATA_DIR: dataDir,
    SITE_HOST: '127.0.0.1',
    SITE_PORT: String(port),
    SITE_URL: 'https://participienter.example',
    CMS_URL: cmsUrl,
    FORMS_PER_NETWORK: '100000',
    ...env,
  });
  const compiled = await formPages();
  const site = await startSite(config, async () => ({ source: unchanging(content), compiled }), { level: 'silent' });
  while (!site.publisher.rendering()) await new Promise((resolve) => setTimeout(resolve, 20));
  return site;
}

/** Only what a form needs: the forms, and the pages that every release has. */
async function formPages(): Promise<CompiledSite<Content>> {
  const app = join(import.meta.dirname, '../../dist/app');
  const renderer = await openPageRenderer(app);
  const assets: string[] = [];
  for await (const asset of glob('**/*.*', { cwd: join(app, 'client') })) assets.push(asset);
  const inputOf = (content: Content, asOf: Date) => pageInput(content, asOf, 'https://participienter.example');
  return {
    async *files(content, asOf) {
      const input = inputOf(content, asOf);
      const wanted = addressesOf(content).filter((address) => /^\/(404|doe-mee\/.*)?$/.test(address));
      for (const address of wanted) {
        const page = await renderer.page(address, input);
        if ('error' in page) throw page.error;
        yield page;
      }
      for (const path of assets) yield { path, body: await readFile(join(app, 'client', path)) };
    },
    render: (url, content, asOf) => renderer.answer(url, inputOf(content, asOf)),
  };
}

function unchanging(content: Content): ContentSource<Content> {
  let isKept = false;
  const redirects = new Map<string, string>();
  return {
    look: async () => ({ content, changed: !isKept, problems: [], redirects }),
    persisted: async () => null,
    standing: () => null,
    persist: async () => void (isKept = true),
    nextChangeAfter: () => new Date(8.64e15),
  };
}
