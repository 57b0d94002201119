import { factories } from '@strapi/strapi';

/** Reading only: the site token asks for nothing else, so nothing else exists. */
export default factories.createCoreRouter('api::keurmerk-criterion.keurmerk-criterion', {
  only: ['find', 'findOne'],
});
