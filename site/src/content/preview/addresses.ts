/** Where the small server shows what is not on the site. */
export const PREVIEW = '/voorbeeld/';

/** A file of a draft, that no release has. */
export const PREVIEW_FILE = '/voorbeeld/bestand/';

/** Loads the page again when the editor saves or publishes from Strapi's own preview page. */
export const REFRESH = '/voorbeeld/ververs.js';
