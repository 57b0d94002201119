/** Public address of the site, without a slash at the end: for links in mails. */
export const siteAddress = (): string =>
  (process.env.SITE_URL || `http://localhost:${process.env.SITE_PORT || '4321'}`).replace(/\/$/, '');
