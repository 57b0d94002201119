import { factories } from '@strapi/strapi';

export default factories.createCoreController('api::think-tank.think-tank');
