import { factories } from '@strapi/strapi';

/** Reading only: the site token asks for nothing else, so nothing else exists. */
export default factories.createCoreRouter('api::status-line.status-line', {
  only: ['find', 'findOne'],
});
