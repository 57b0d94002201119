import type { Core } from '@strapi/strapi';
import { rulesOf } from './model';
import { toSlug } from './slug';
import { freeSlug, objectionTo } from './taken-slugs';

interface SlugQuestion {
  contentTypeUID: string;
  field: string;
  value: string;
}
interface SlugRequest {
  contentTypeUID: string;
  field: string;
  data: Record<string, unknown>;
}

/**
 * The address field in the admin proposes and checks an address by itself, through a service that knows only drafts and
 * counts from "-1". Here it asks our own rules, so that it never proposes what saving would refuse.
 */
export function answerSlugButton(strapi: Core.Strapi): void {
  strapi.get('services').extend('plugin::content-manager.uid', (own: Record<string, unknown>) => ({
    ...own,
    async generateUIDField({ contentTypeUID, data }: SlugRequest) {
      const rules = rulesOf(strapi, contentTypeUID);
      if (!rules?.slugSource) throw new Error(`${contentTypeUID} has no address to make.`);
      return freeSlug(strapi, rules, toSlug(String(data[rules.slugSource] ?? '')) || 'item');
    },
    async checkUIDAvailability({ contentTypeUID, value }: SlugQuestion) {
      const rules = rulesOf(strapi, contentTypeUID);
      // An old address may be the entry's own (the question doesn't say which entry asks): saving decides on those.
      const objection = rules && (await objectionTo(strapi, rules, value));
      return objection === null || objection === 'former';
    },
    async findUniqueUID({ contentTypeUID, value }: SlugQuestion) {
      const rules = rulesOf(strapi, contentTypeUID);
      return rules ? freeSlug(strapi, rules, value) : value;
    },
  }));
}
