import type { Core } from '@strapi/strapi';

/** Everybody who gets an account sees the admin in Dutch, until they choose otherwise in their profile. */
export function startInDutch(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      params.data.preferedLanguage ??= 'nl';
    },
  });
}
