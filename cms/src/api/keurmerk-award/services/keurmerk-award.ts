import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::keurmerk-award.keurmerk-award');
