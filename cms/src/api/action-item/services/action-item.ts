import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::action-item.action-item');
