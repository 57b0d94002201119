/**
 * The texts of the installed Strapi: what its packages say in English and in Dutch, and which texts their code asks for.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const fromCms = createRequire(join(import.meta.dirname, '../../package.json'));
const fromStrapi = createRequire(fromCms.resolve('@strapi/strapi/package.json'));

/** Packages with screens that a person of ours can reach, and where their code lies. */
const packages = {
  admin: 'dist/admin/admin/src',
  'content-manager': 'dist/admin',
  upload: 'dist/admin',
  i18n: 'dist/admin',
  email: 'dist/admin',
} as const;
type Package = keyof typeof packages;
const names = Object.keys(packages) as Package[];

const folderOf = (name: Package) => join(fromStrapi.resolve(`@strapi/${name}/package.json`), '..', packages[name]);

export type Texts = Record<string, string>;

async function translations(language: 'en' | 'nl'): Promise<Texts> {
  const all = await Promise.all(
    names.map(async (name) => {
      const file = pathToFileURL(join(folderOf(name), 'translations', `${language}.json.mjs`)).href;
      const { default: texts } = (await import(/* @vite-ignore */ file)) as { default: Texts };
      const prefix = name === 'admin' ? '' : `${name}.`;
      return Object.entries(texts).map(([id, text]) => [`${prefix}${id}`, text] as const);
    }),
  );
  return Object.fromEntries(all.flat());
}

/** Texts that the code asks for with an English default, whether a translation has them or not. */
function defaults(): Texts {
  const asked = /id: (\w+\()?'([\w.$-]+)'\)?,\s*(?:\/\/[^\n]*\n\s*)*defaultMessage: (['"`])((?:\\.|(?!\3).)*)\3/gs;
  const found: Texts = {};
  for (const name of names)
    for (const file of readdirSync(folderOf(name), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.mjs') || file.includes('translations')) continue;
      for (const [, prefixed, id, , text] of readFileSync(join(folderOf(name), file), 'utf8').matchAll(asked))
        found[`${prefixed ? `${name}.` : ''}${id}`] = text ?? '';
    }
  return found;
}

export const english: Texts = { ...defaults(), ...(await translations('en')) };
export const strapisDutch: Texts = await translations('nl');

interface Part {
  type: number;
  value: string;
  children?: Part[];
  options?: Record<string, { value: Part[] }>;
}
const LITERAL = 0;
const POUND = 7;

/** Strapi's own formatter of messages, as its screens use it. */
const require = createRequire(createRequire(fromStrapi.resolve('@strapi/admin/package.json')).resolve('react-intl'));
const { IntlMessageFormat } = require('intl-messageformat') as {
  IntlMessageFormat: new (text: string, locale: string) => { getAst(): Part[] };
};

/** The names of what is filled into a text. @throws when the formatter can't read it */
export function filledIn(text: string): string[] {
  const names = (parts: Part[]): string[] =>
    parts.flatMap(({ type, value, children = [], options = {} }) => [
      ...(type === LITERAL || type === POUND ? [] : [value]),
      ...names(children),
      ...Object.values(options).flatMap((option) => names(option.value)),
    ]);
  return names(new IntlMessageFormat(text, 'nl').getAst());
}
