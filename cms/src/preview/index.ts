/**
 * Showing an entry as it will look before it is on the site: the link that an editor gets, and the draft that the site
 * asks for with it (docs/decisions/0013-preview.md).
 *
 * @module
 */
export { addPreviewEntry as register } from './preview-entry';
