import { hardCoded, type HardCoded } from './words/hard-coded';

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

/** @throws when a text is not there: Strapi changed, and English would come back unseen */
function inDutch(code: string, { file, texts }: HardCoded): string {
  return texts.reduce((done, [from, to]) => {
    if (!done.includes(from))
      throw new Error(`No ${from} in ${file} any more: look at cms/src/admin/words/hard-coded.ts`);
    return done.replaceAll(from, to);
  }, code);
}

/** Puts Dutch in the place of English that Strapi has no translation for. */
function dutchInCode(): Plugin {
  const left = new Set(hardCoded);
  const translated = (code: string, path: string): string | undefined => {
    const found = hardCoded.find(({ file }) => path.replaceAll('\\', '/').split('?')[0]?.endsWith(file));
    if (!found) return undefined;
    left.delete(found);
    return inDutch(code, found);
  };
  return {
    name: 'dutch-in-code',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => translated(code, id),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const asset of Object.values(bundle))
          if (typeof asset.source === 'string') asset.source = translated(asset.source, asset.fileName) ?? asset.source;
        if (left.size > 0) throw new Error(`Not found in the admin: ${[...left].map(({ file }) => file).join(', ')}`);
      },
    },
  };
}

export default (config: { plugins?: unknown[] }) => ({
  ...config,
  plugins: [...(config.plugins ?? []), dutchInCode()],
});
