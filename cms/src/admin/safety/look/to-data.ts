/**
 * What stands in a form, as Strapi's API wants it: some inputs keep what they show beside what they send (`apiData`).
 * Strapi does the same in its own save button, and doesn't share it (`transformData` in `DocumentActions`).
 */
export function toData(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toData);
  if (value === null || typeof value !== 'object') return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toData(part)]));
}
