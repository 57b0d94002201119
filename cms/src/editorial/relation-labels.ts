/**
 * What one chooses by, where another item belongs here: enough to choose the right one. Strapi shows one field; two
 * meetings may have the same title, and an afspraak is known by its number.
 *
 * @module
 */
import type { Core, UID } from '@strapi/strapi';
import { AGREEMENT, AWARD, KNELPUNT, MEETING, STATUS_LINE, VERSION } from './record/record-types';

type Entry = Record<string, unknown> & { id: number };

const dayFormat = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
/** @param value a moment, or a day as `2026-11-22` */
const day = (value: unknown): string => dayFormat.format(new Date(String(value)));
const withDay = (text: unknown, value: unknown): string => (value ? `${String(text)} (${day(value)})` : String(text));

interface Label {
  /** The field that Strapi shows. */
  field: string;
  /** Relations that the label is made from too. */
  with?: string[];
  of(entry: Entry): string;
}

/** By type; every other type is shown by its name alone. */
export const labels: Readonly<Record<string, Label>> = {
  [MEETING]: { field: 'title', of: ({ title, startsAt }) => withDay(title, startsAt) },
  'api::workshop.workshop': { field: 'title', of: ({ title, startsAt }) => withDay(title, startsAt) },
  [KNELPUNT]: { field: 'title', of: ({ title, number }) => (number ? `Knelpunt ${number}: ${title}` : String(title)) },
  [AGREEMENT]: { field: 'title', of: ({ title, number }) => (number ? `A${number}: ${title}` : String(title)) },
  [VERSION]: {
    field: 'number',
    with: ['statute'],
    of: ({ number, statute }) => {
      const { title } = (statute ?? {}) as { title?: string };
      return title ? `${number} (${title})` : String(number);
    },
  },
  [STATUS_LINE]: {
    field: 'state',
    of: ({ state, voice, date }) => withDay([state, voice].filter(Boolean).join(', zegt '), date),
  },
  [AWARD]: { field: 'code', of: ({ code, edition }) => (edition ? `${code} (${edition})` : String(code)) },
};

const RELATIONS = /^\/content-manager\/relations\/([\w.:-]+)(?:\/[^/]+)?\/(\w+)$/;

/** Puts the labels into what the admin answers about relations. Only what somebody may see is there; that stays so. */
export function labelRelations(strapi: Core.Strapi): void {
  strapi.server.use(async (context, next) => {
    await next();
    const [, model, name] = RELATIONS.exec(context.path) ?? [];
    if (context.method !== 'GET' || !model || !name) return;
    const attributes = strapi.contentTypes[model as UID.ContentType]?.attributes as
      Record<string, { target?: string } | undefined> | undefined;
    const target = attributes?.[name]?.target as UID.ContentType | undefined;
    const label = target ? labels[target] : undefined;
    const { results } = (context.body ?? {}) as { results?: Entry[] };
    if (!target || !label || !Array.isArray(results)) return;
    const shown = results.filter((result) => result[label.field] !== undefined && result[label.field] !== null);
    const entries: Entry[] = await strapi.db
      .query(target)
      .findMany({ where: { id: { $in: shown.map(({ id }) => id) } }, ...(label.with && { populate: label.with }) });
    for (const result of shown) {
      const entry = entries.find(({ id }) => id === result.id);
      if (entry) result[label.field] = label.of(entry);
    }
  });
}
