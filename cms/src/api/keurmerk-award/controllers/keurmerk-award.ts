import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::keurmerk-award.keurmerk-award');
