/**
 * The handbook (`docs/handboek`), built into the admin: it is there without the network, and always that of this version.
 *
 * @module
 */
import { Marked } from 'marked';

const texts = import.meta.glob<string>('../../../../../docs/handboek/*.md', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const pictures = import.meta.glob<string>('../../../../../docs/handboek/beelden/*.webp', {
  eager: true,
  import: 'default',
  query: '?url',
});

export interface Chapter {
  readonly title: string;
  readonly html: string;
}

const endingIn = <T>(files: Record<string, T>, name: string): T | undefined =>
  Object.entries(files).find(([path]) => path.endsWith(`/${name}`))?.[1];

/** @param base where the handbook lives in the admin, for links between chapters */
function render(markdown: string, base: string): string {
  const marked = new Marked({
    async: false,
    walkTokens(token) {
      if (token.type === 'image') token.href = endingIn(pictures, token.href) ?? token.href;
      if (token.type === 'link' && /^[\w-]+\.md$/.test(token.href))
        token.href = `${base}/${token.href === 'README.md' ? '' : token.href.replace(/\.md$/, '')}`;
    },
  });
  return marked.parse(markdown) as string;
}

/** A chapter by its name in the address; the table of contents for none, `null` when there is no such chapter. */
export function chapterAt(name: string | undefined, base: string): Chapter | null {
  const text = endingIn(texts, `${name?.replace(/\/$/, '') || 'README'}.md`);
  const [, title, body] = /^# (.+)\n([\s\S]*)$/.exec(text ?? '') ?? [];
  return title !== undefined && body !== undefined ? { title, html: render(body, base) } : null;
}
