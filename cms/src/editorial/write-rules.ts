import type { Core } from '@strapi/strapi';
import { freeAwardCode } from './award-code';
import { takeNumber } from './counters';
import { givenFields, rulesOf, type TypeRules, type Values } from './model';
import { marksOfPublication } from './publication-marks';
import { isOfRecord, withdrawalFields } from './record/record-types';
import { formerSlugsAfter } from './slug';
import { asSlugError, slugFor } from './slug-rules';
import { refuseDoubleVersionNumber } from './version-numbers';

const STATUTE_VERSION = 'api::statute-version.statute-version';

/** What the document service hands a middleware; its own type is a union over every type and action. */
interface Write {
  uid: string;
  action: string;
  params: { documentId?: string; data?: Values; status?: string };
}

/**
 * Rules that hold for every way in: admin, API, seed, our own code. They run in the document service, in one transaction
 * with the write itself.
 *
 * `create` and `update` with `status: 'published'` publish inside Strapi, past a middleware on `publish`
 * (knowledge/strapi.md §2.8), so the marks of a publication are set in all three.
 */
export function applyWriteRules(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as Write;
    const prepare = preparations[write.action];
    const rules = prepare ? rulesOf(strapi, write.uid) : null;
    if (!prepare || !rules) return next();
    try {
      return await strapi.db.transaction(async () => {
        await prepare({ strapi, rules, params: write.params, now: clock() });
        const result = await next();
        if (rules.uid === STATUTE_VERSION) await refuseDoubleVersionNumber(strapi, documentIdOf(write, result));
        return result;
      });
    } catch (error) {
      throw asSlugError(error);
    }
  });
}

/** The entry that was written: a copy and a new entry get their id only by the write. */
function documentIdOf({ action, params }: Write, result: unknown): string {
  const written = (result as { documentId?: string } | null)?.documentId;
  return (action === 'update' || action === 'publish' ? params.documentId : written) ?? written ?? '';
}

interface Preparation {
  strapi: Core.Strapi;
  rules: TypeRules;
  params: Write['params'];
  now: Date;
}

const preparations: Partial<Record<string, (preparation: Preparation) => Promise<void>>> = {
  async create({ strapi, rules, params, now }) {
    const data = { ...withoutGiven(rules, params.data), ...(await givenAtCreation(strapi, rules)) };
    const slug = await slugFor(strapi, rules, { data, draft: null });
    if (rules.slugSource) data.slug = slug ?? null;
    if (params.status === 'published')
      Object.assign(data, await marksOfPublication(strapi, rules, { entry: data, published: null, now }));
    params.data = data;
  },

  async update({ strapi, rules, params, now }) {
    const { documentId } = params;
    const data = withoutGiven(rules, params.data);
    const draft = await row(strapi, rules, documentId, 'draft');
    const slug = await slugFor(strapi, rules, { data, draft, documentId });
    if (slug !== undefined) data.slug = slug;
    if (params.status === 'published') {
      const published = await row(strapi, rules, documentId, 'published');
      Object.assign(data, await marksOfPublication(strapi, rules, { entry: { ...draft, ...data }, published, now }));
    }
    params.data = data;
  },

  async publish({ strapi, rules, params: { documentId }, now }) {
    const draft = await row(strapi, rules, documentId, 'draft');
    if (!draft) return;
    const slug = await slugFor(strapi, rules, { data: {}, draft, documentId });
    const entry = slug === undefined ? draft : { ...draft, slug };
    const published = await row(strapi, rules, documentId, 'published');
    const marks = await marksOfPublication(strapi, rules, { entry, published, now });
    if (slug !== undefined) marks.slug = slug;
    await mark(strapi, rules, draft, marks);
  },

  /** The address it had on the site is kept with the draft, so that it redirects if it comes back under another one. */
  async unpublish({ strapi, rules, params: { documentId } }) {
    const [draft, published] = await Promise.all([
      row(strapi, rules, documentId, 'draft'),
      row(strapi, rules, documentId, 'published'),
    ]);
    if (!rules.slugSource || !draft || typeof published?.slug !== 'string') return;
    const former = Array.isArray(draft.formerSlugs) ? draft.formerSlugs : [];
    await mark(strapi, rules, draft, {
      formerSlugs: formerSlugsAfter(former, published.slug, null),
    });
  },

  /**
   * A copy is a new entry: nothing that was given to the original goes along, nor that it was withdrawn, nor what belongs
   * to it. (Strapi would take the lines of an afspraak away from the original: a line has one afspraak.)
   */
  async clone({ strapi, rules, params }) {
    const original = await row(strapi, rules, params.documentId, 'draft');
    const own = [...givenFields(rules), ...(isOfRecord(rules.uid) ? withdrawalFields : [])];
    const fresh = Object.fromEntries(own.map((name) => [name, rules.derived.includes(name) ? { set: [] } : null]));
    const data: Values = {
      ...withoutGiven(rules, params.data),
      ...fresh,
      ...(await givenAtCreation(strapi, rules)),
    };
    if (rules.slugSource) {
      if (data.slug === original?.slug) delete data.slug;
      const source = { [rules.slugSource]: original?.[rules.slugSource], ...data };
      data.slug = (await slugFor(strapi, rules, { data: source, draft: null })) ?? null;
    }
    params.data = data;
  },
};

/** Also without a documentId: Strapi would add a row to an entry that exists, past every rule about that entry. */
function withoutGiven(rules: TypeRules, data: Values | undefined): Values {
  const given = [...givenFields(rules), 'id', 'documentId'];
  return Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => !given.includes(name)));
}

async function givenAtCreation(strapi: Core.Strapi, rules: TypeRules): Promise<Values> {
  const given: Values = {};
  if (rules.counted?.at === 'creation')
    given[rules.counted.attribute] = await takeNumber(strapi, rules.counted.counter);
  if (rules.hasCode)
    given.code = await freeAwardCode(async (code) => (await strapi.db.query(rules.uid).count({ where: { code } })) > 0);
  return given;
}

async function row(
  strapi: Core.Strapi,
  { uid }: TypeRules,
  documentId: string | undefined,
  version: 'draft' | 'published',
): Promise<Values | null> {
  if (!documentId) return null;
  return strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
  });
}

/** Written to the row itself, past the document service: these fields are not for `update`, which leaves them out. */
async function mark(strapi: Core.Strapi, { uid }: TypeRules, draft: Values, marks: Values): Promise<void> {
  if (Object.keys(marks).length > 0) await strapi.db.query(uid).update({ where: { id: draft.id }, data: marks });
}
