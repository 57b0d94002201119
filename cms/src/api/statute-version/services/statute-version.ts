import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::statute-version.statute-version');
