/** One licence for all open data (docs/decisions/0008-open-data-licence.md). */
export const LICENCE = {
  name: 'CC0 1.0',
  url: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const;
