/** A start tag of a link, with its attributes as Astro writes them. */
const linkTag = /<a((?:\s+[^\s"'<>=]+(?:="[^"]*")?)+)\s*>/g;

/**
 * Links that leave the page open beside it: the site may not be framed, so inside the admin they would show nothing. A
 * link to a place on this page, and one that says itself where it opens, stay as they are.
 */
export function openElsewhere(html: string): string {
  return html.replace(linkTag, (tag, attributes: string) =>
    /\shref="(?!#)/.test(attributes) && !/\starget="/.test(attributes)
      ? `<a target="_blank" rel="noopener"${attributes}>`
      : tag,
  );
}
