import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::knowledge-article.knowledge-article');
