import { factories } from '@strapi/strapi';

/** Forms are handed in and never read back: the intake token may create, and there is no route to read. */
export default factories.createCoreRouter('api::registration.registration', { only: ['create'] });
