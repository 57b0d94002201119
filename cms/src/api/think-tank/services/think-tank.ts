import { factories } from '@strapi/strapi';

export default factories.createCoreService('api::think-tank.think-tank');
