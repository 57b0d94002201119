import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::status-line.status-line');
