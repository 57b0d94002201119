import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The version of `hugo` on the PATH, or undefined when there is none. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0] : undefined;
}

/**
 * Writes a Hugo site with the same pages: what is between `<main>` and `</main>` as content, what is around it as layout.
 *
 * Kind to Hugo: its content is ready HTML, so it renders no rich text and joins no relations.
 */
export async function writeHugoSite(folder: string, pages: readonly { path: string; html: string }[]): Promise<void> {
  const [first] = pages;
  if (!first) throw new Error('No pages');
  const [before = '', rest = ''] = first.html.split(/(?<=<main[^>]*>)/);
  const after = rest.slice(rest.indexOf('</main>'));
  const layout = `${before.replace(/<title>.*?<\/title>/, '<title>{{ .Title }}</title>')}{{ .Content }}${after}`;
  await write(
    join(folder, 'hugo.toml'),
    'baseURL = "http://site.invalid/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n[markup.goldmark.renderer]\nunsafe = true\n',
  );
  for (const kind of ['single', 'list']) await write(join(folder, 'layouts', '_default', `${kind}.html`), layout);
  for (const { path, html } of pages) {
    const main = html.slice(html.search(/(?<=<main[^>]*>)/), html.indexOf('</main>'));
    const name = path.replace(/\/?index\.html$|\.html$/, '') || 'home';
    await write(join(folder, 'content', `${name}.html`), `---\ntitle: "${name}"\n---\n${main}`);
  }
}

/** Builds the site. @returns how long the process took, in ms. */
export function hugoBuild(folder: string): number {
  const startedAt = performance.now();
  execFileSync('hugo', ['--quiet', '--source', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
  return performance.now() - startedAt;
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
