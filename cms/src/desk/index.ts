/**
 * The editor's desk: what the first page of the admin and the panel *Op de site* show. It reads and changes nothing.
 *
 * @module
 */
import type { Core } from '@strapi/strapi';
import { addDeskRoutes } from './routes';

/** To be called before Strapi serves anything. */
export function register(strapi: Core.Strapi): void {
  addDeskRoutes(strapi);
}
