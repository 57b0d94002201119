/** Where things stand in the admin. */

/** The form of an item. */
export const formOf = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`;

/** An empty form. */
export const newForm = (uid: string): string => `/content-manager/collection-types/${uid}/create`;
