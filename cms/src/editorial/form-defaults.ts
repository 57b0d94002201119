import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';

/** Days that an empty form begins with today: nearly always right, and easy to change. By type or component. */
export const beginsToday: Readonly<Record<string, string>> = {
  'api::news-item.news-item': 'date',
  'api::status-line.status-line': 'date',
  'api::agreement.agreement': 'madeOn',
  'api::keurmerk-award.keurmerk-award': 'awardedOn',
  'api::knowledge-article.knowledge-article': 'checkedOn',
  'content.dated-note': 'date',
};

interface Schema {
  uid: string;
  attributes: Record<string, { default?: unknown }>;
}

/** The same schemas, with today as default. A copy: the schemas that Strapi works with keep theirs. */
export function withToday<S extends Schema>(schemas: readonly S[], now: Date): S[] {
  return schemas.map((schema) => {
    const name = beginsToday[schema.uid];
    const attribute = name ? schema.attributes[name] : undefined;
    if (!name || !attribute) return schema;
    return {
      ...schema,
      attributes: { ...schema.attributes, [name]: { ...attribute, default: amsterdamDate(now) } },
    };
  });
}

interface Answer {
  data?: { contentTypes?: Schema[]; components?: Schema[] };
}

/**
 * Strapi has no default that moves with the days. The forms of the admin get it in the answer from which they are made;
 * what comes in another way gets no day that nobody chose.
 */
export function beginFormsToday(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  strapi.server.use(async (context, next) => {
    await next();
    if (context.path !== '/content-manager/init') return;
    const { data } = (context.body ?? {}) as Answer;
    if (!data?.contentTypes || !data.components) return;
    const now = clock();
    context.body = {
      data: {
        ...data,
        contentTypes: withToday(data.contentTypes, now),
        components: withToday(data.components, now),
      },
    };
  });
}
