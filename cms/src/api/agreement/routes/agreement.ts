import { factories } from '@strapi/strapi';

/** Reading only: the site token asks for nothing else, so nothing else exists. */
export default factories.createCoreRouter('api::agreement.agreement', {
  only: ['find', 'findOne'],
});
