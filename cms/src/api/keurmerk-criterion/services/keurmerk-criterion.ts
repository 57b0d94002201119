import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::keurmerk-criterion.keurmerk-criterion');
