import { idleInTime, type StrapiChange } from './strapi-change';
import { hardCoded } from './words/hard-coded';

const changes = [...hardCoded, idleInTime];

/** As much of a Vite plugin as is used here; Strapi brings Vite, which is no package of ours. */
interface Plugin {
  name: string;
  apply: 'build';
  enforce: 'pre';
  transform(code: string, id: string): string | undefined;
  generateBundle: { order: 'post'; handler(options: unknown, bundle: Record<string, Asset>): void };
}
interface Asset {
  fileName: string;
  source?: string | Uint8Array;
}

/** @throws when a text is not there: Strapi changed, and what it replaces would come back unseen */
function change(code: string, { file, texts }: StrapiChange): string {
  return texts.reduce((done, [from, to]) => {
    if (!done.includes(from))
      throw new Error(`No ${from} in ${file} any more: look at what cms/src/admin/vite.config.ts changes`);
    return done.replaceAll(from, to);
  }, code);
}

/** Replaces what only stands in the code of Strapi: Dutch for English without a translation, and a fault. */
function changesInStrapi(): Plugin {
  const left = new Set(changes);
  const changed = (code: string, path: string): string | undefined => {
    const found = changes.find(({ file }) => path.replaceAll('\\', '/').split('?')[0]?.endsWith(file));
    if (!found) return undefined;
    left.delete(found);
    return change(code, found);
  };
  return {
    name: 'changes-in-strapi',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => changed(code, id),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const asset of Object.values(bundle))
          if (typeof asset.source === 'string') asset.source = changed(asset.source, asset.fileName) ?? asset.source;
        if (left.size > 0) throw new Error(`Not found in the admin: ${[...left].map(({ file }) => file).join(', ')}`);
      },
    },
  };
}

export default (config: { plugins?: unknown[] }) => ({
  ...config,
  plugins: [...(config.plugins ?? []), changesInStrapi()],
});
