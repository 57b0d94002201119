/** HTML as the standard wants it: html-validate over every page of a release. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How Astro writes what means the same.
    'doctype-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Written out, because `display: block` on a small screen takes a table's own roles away (design: 5, Table).
    'no-redundant-role': 'off',
    // A `pre` that scrolls sideways, and the box of a map, are regions with a name, not sections of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Boxes to tick that answer one question share its name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Our own files come from our own server.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A title may have 120 characters, and the name of the site follows.
    'long-title': ['error', { maxlength: 150 }],
  },
});

/** Errors in all pages of a release, each as `file:line rule message`. */
export async function markupErrors(release: string): Promise<{ pages: number; errors: string[] }> {
  const files = (await readdir(release, { recursive: true })).filter((file) => file.endsWith('.html'));
  const errors: string[] = [];
  for (const file of files) errors.push(...(await markupErrorsIn(file, await readFile(join(release, file), 'utf8'))));
  return { pages: files.length, errors };
}

/** Errors in one page. */
export async function markupErrorsIn(name: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, selector }) => `${name}:${line} ${ruleId} ${message} (${selector ?? ''})`),
  );
}
