import { z } from 'zod';
import { AGREEMENT } from '../../editorial/record/record-types';
import { rulesOf } from '../../editorial/model';
import { typeNameOf } from '../entry/fields';
import { logAsCsv } from '../log/csv';
import { type LogLine, peopleInLog, readLog } from '../log/read';
import { type Context, forWho, give, may } from './context';

const linesPerPage = 50;
const mostInCsv = 100_000;

const day = z.iso
  .date()
  .optional()
  .or(z.literal('').transform(() => undefined));
const text = z.string().max(200).optional();
const Question = z.object({
  soort: text,
  wie: text,
  van: day,
  tot: day,
  blad: z.coerce.number().int().min(1).default(1),
});

/** The log is for who answers for the record. */
const readsLog = (context: Context) => may(context, 'publish', AGREEMENT);

/** One page of the log, and what can be chosen from. */
export interface Log {
  readonly lines: readonly LogLine[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly types: readonly { readonly uid: string; readonly name: string }[];
  readonly people: readonly string[];
}

export const showLog = forWho(readsLog, async (strapi, context) => {
  const asked = Question.safeParse(context.query);
  if (!asked.success) return context.badRequest('Kies een dag zoals 2026-11-22.');
  const { blad, ...rest } = asked.data;
  const { lines, total } = await readLog(strapi, questionOf(rest), {
    limit: linesPerPage,
    offset: (blad - 1) * linesPerPage,
  });
  const types = Object.keys(strapi.contentTypes)
    .filter((uid) => rulesOf(strapi, uid))
    .map((uid) => ({ uid, name: typeNameOf(strapi, uid) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  const pages = Math.max(1, Math.ceil(total / linesPerPage));
  const log: Log = { lines, total, page: blad, pages, types, people: await peopleInLog(strapi) };
  give(context, log);
});

export const downloadLog = forWho(readsLog, async (strapi, context) => {
  const asked = Question.safeParse(context.query);
  if (!asked.success) return context.badRequest('Kies een dag zoals 2026-11-22.');
  const { lines } = await readLog(strapi, questionOf(asked.data), { limit: mostInCsv });
  context.set('content-type', 'text/csv; charset=utf-8');
  context.set('content-disposition', 'attachment; filename="logboek.csv"');
  context.body = logAsCsv(lines);
});

const questionOf = ({ soort, wie, van, tot }: Omit<z.infer<typeof Question>, 'blad'>) => ({
  uid: soort,
  person: wie,
  from: van,
  until: tot,
});
