/** Where things stand in the admin. */

/** Where an item is worked on: its form, and for what visitors sent the inbox. */
export const formOf = (uid: string, documentId: string): string =>
  uid === 'api::submission.submission'
    ? `/postvak/${encodeURIComponent(documentId)}`
    : `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`;

/** An empty form. */
export const newForm = (uid: string): string => `/content-manager/collection-types/${uid}/create`;
