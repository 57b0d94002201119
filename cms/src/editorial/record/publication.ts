import type { Core } from '@strapi/strapi';
import type { Entry } from './stored-entry';

/** An entry at the moment it is put on the site: everything that a rule may look at. */
export interface Publication {
  readonly strapi: Core.Strapi;
  readonly documentId: string;
  /** As it will be on the site. A relation to something that is not on the site is missing here. */
  readonly entry: Entry;
  /** As the editor wrote it. */
  readonly draft: Entry;
  /** As it was on the site until now; `null` the first time. */
  readonly before: Entry | null;
  /** The day in Amsterdam. */
  readonly today: string;
}
