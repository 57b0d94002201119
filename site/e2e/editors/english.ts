/**
 * Is there an English word on a screen of the admin? Every word that Strapi's own English texts use, and that neither its
 * Dutch ones, ours, nor the content uses, is English.
 *
 * @module
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dutch } from '../../../cms/src/admin/words/index.ts';
import { english, strapisDutch } from '../../../cms/tests/admin/strapi-texts.ts';
import { allowedWords } from './allowed-words.ts';

const root = join(import.meta.dirname, '../../..');
/** Without addresses: nobody translates these. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/https?:\/\/\S+/g, '')
    .toLowerCase()
    .match(/\p{L}[\p{L}’']*/gu) ?? [];

function read(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

/** Dutch texts that an editor can meet: labels and help of the forms, start content, handbook. */
const written = [
  ...read('cms/src/seed/content', '.json'),
  ...read('docs/handboek', '.md'),
  ...[...read('cms/src/api', 'schema.json'), ...read('cms/src/components', '.json')].flatMap(
    (schema) => schema.match(/"(?:label|description|displayName|placeholder)": "[^"]*"|"enum": \[[^\]]*\]/g) ?? [],
  ),
];

const known = new Set([
  ...Object.entries(strapisDutch)
    // A text that Strapi has not translated makes its words no Dutch ones.
    .filter(([id, text]) => english[id] !== text)
    .flatMap(([, text]) => wordsOf(text)),
  ...[...Object.values(dutch), ...written, ...allowedWords].flatMap(wordsOf),
]);
const foreign = new Set(
  Object.values(english)
    .flatMap(wordsOf)
    .filter((word) => word.length > 1 && !known.has(word)),
);
/** Words of the system that are never shown, in whatever language (`design/admin.md`, "Tone"). */
const systemWords = /^(slugs?|builds?|webhooks?|publish\w*|drafts?|entry|entries|relations?)$/;

/** Words that are English, or the system's own. */
export function englishIn(texts: readonly string[]): { word: string; text: string }[] {
  return texts.flatMap((text) =>
    wordsOf(text)
      .filter((word) => (foreign.has(word) || systemWords.test(word)) && !allowedWords.includes(word))
      .map((word) => ({ word, text })),
  );
}

/** Everything that a person reads or hears on a page: text, names for a screen reader, tips, what stands in empty fields. */
export async function textsOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = new Set([document.title]);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isShown = parentElement?.checkVisibility() && !parentElement.closest('script, style, noscript, code');
      if (isShown && textContent?.trim()) found.add(textContent.trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.body.querySelectorAll(`[${name}]`))
        if (element.checkVisibility()) found.add(element.getAttribute(name) ?? '');
    return [...found];
  });
  return texts.filter(Boolean);
}
