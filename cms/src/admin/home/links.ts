/** Where things stand in the admin. */

/** What came in from outside is worked on in the inbox. */
const inInbox: Readonly<Record<string, string>> = {
  'api::submission.submission': '/postvak/',
  'api::voice-request.voice-request': '/postvak/stem/',
};

/** Where an item is worked on: its form, or the inbox. */
export const formOf = (uid: string, documentId: string): string =>
  (inInbox[uid] ?? `/content-manager/collection-types/${uid}/`) + encodeURIComponent(documentId);

/** An empty form. */
export const newForm = (uid: string): string => `/content-manager/collection-types/${uid}/create`;
