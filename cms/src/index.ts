import type { Core } from '@strapi/strapi';
import * as publication from './publication';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    publication.register(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await publication.bootstrap(strapi);
  },
};
