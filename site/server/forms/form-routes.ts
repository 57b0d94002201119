/**
 * `GET` and `POST /doe-mee/<soort>/`: a form with its stamp, and what happens when it is sent: the same page with what
 * is wrong (422), or a thank-you (303) after it is safe on the disk.
 * @module
 */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { amsterdamDate } from 'shared-types';
import { answersIn, checkFields, contextIn, contextPrefix, questionsOf, shortCode } from 'shared-types/forms';
import { puzzleField, stampField, thanksFields, trapField } from '../../src/components/form/form-address.ts';
import type { AgainReason } from '../../src/components/form/form-state.ts';
import { answerWithPage, sendMessage, sendNotFound, type PagesOptions } from '../http/pages.ts';
import { chooseCoding } from '../http/negotiate.ts';
import { compressOne } from '../releases/compress.ts';
import { Marker } from './abuse/marks.ts';
import { Puzzles } from './abuse/puzzle.ts';
import { NetworkRate } from './abuse/rate.ts';
import type { FormDesk } from './form-desk.ts';
import { formAt, FormPages, stamped, type FormAt } from './form-pages.ts';
import { Repeats } from './repeats.ts';
import { isFromHere } from './same-origin.ts';
import { keyOf, Stamps } from './stamp.ts';

export interface FormsOptions {
  /** `null` while the server starts. */
  desk: () => Pick<FormDesk, 'take'> | null;
  stampSecret: string;
  /** What one network may send within ten minutes. */
  perNetwork: number;
  /** Whether browsers are given a piece of work that raises trust. */
  hasPuzzles: boolean;
}

/** Of what one network may send, the part that goes without a mark: a neighbourhood centre sends a dozen. */
const unmarkedPart = 0.12;

type Post = FastifyRequest<{ Body: URLSearchParams | undefined }>;

export function addForms<C>(app: FastifyInstance, pages: PagesOptions<C>, options: FormsOptions): void {
  const formPages = new FormPages(pages);
  const stamps = new Stamps(options.stampSecret);
  const marker = new Marker();
  const repeats = new Repeats();
  const attempts = new NetworkRate(options.perNetwork);
  const puzzles = options.hasPuzzles ? new Puzzles(options.stampSecret) : null;
  const messages = new NetworkRate(Math.ceil(options.perNetwork * unmarkedPart));

  const formOf = (request: FastifyRequest): FormAt | null => {
    const release = pages.store.current;
    return release && formAt(release, request.originalUrl.replace(/\?.*/s, ''));
  };

  /** Never shared by two visitors, and checked anew each time; the back button may still show it as it was left. */
  const send = async (request: FastifyRequest, reply: FastifyReply, html: string, stamp: string) => {
    reply.header('cache-control', 'private, no-cache').header('vary', 'accept-encoding');
    reply.type('text/html; charset=utf-8');
    const of = stamps.read(stamp);
    const puzzle = puzzles && of && (await puzzles.make(of, new Date()));
    const body = Buffer.from(stamped(html, stamp, puzzle));
    const coding = chooseCoding(request.headers['accept-encoding']);
    return coding ? reply.header('content-encoding', coding).send(await compressOne(body, coding)) : reply.send(body);
  };

  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    const form = formOf(request);
    if (!form) return answerWithPage(request, reply, pages);
    const [, query = ''] = /\?(.*)/s.exec(request.originalUrl) ?? [];
    const context = contextIn(form.definition, new URLSearchParams(query), '');
    if (query) reply.header('x-robots-tag', 'noindex');
    return send(request, reply, await formPages.withContext(form, context), stamps.issue(new Date()));
  };

  /** The same page, with what was filled in. Without content at hand the browser's back button has it. */
  const showAgain = async (request: Post, reply: FastifyReply, form: FormAt, reason: AgainReason, now: Date) => {
    const posted = request.body ?? new URLSearchParams();
    const html = await formPages.again(form, posted, reason, amsterdamDate(now));
    const status = { fout: 422, druk: 429, storing: 503 }[reason];
    if (html === null) return sendMessage(reply.header('retry-after', '60'), 503);
    reply.code(status).header('x-robots-tag', 'noindex');
    if (reason !== 'fout') reply.header('retry-after', '300');
    const stamp = posted.get(stampField) ?? '';
    return send(request, reply, html, stamps.read(stamp) ? stamp : stamps.issue(now));
  };

  const receive = async (request: Post, reply: FastifyReply) => {
    const form = formOf(request);
    if (!form) return sendNotFound(request, reply, pages.store.current);
    if (!isFromHere(request.headers, pages.siteUrl)) return sendMessage(reply, 403);
    const { definition, slug, path } = form;
    const posted = request.body ?? new URLSearchParams();
    const now = new Date();
    if (posted.get('stap') === 'begin') {
      const context = contextIn(definition, posted, '');
      return send(request, reply, await formPages.withContext(form, context), stamps.issue(now));
    }
    // Signing up ended while the page was open: the page says so.
    if (!(await formPages.isOpen(form))) return send(request, reply.code(409), await formPages.plain(form), '');
    if (attempts.isOver(request.ip, +now)) return showAgain(request, reply, form, 'druk', now);
    const { fields } = checkFields(definition, answersIn(definition, posted), amsterdamDate(now));
    if (fields === null) return showAgain(request, reply, form, 'fout', now);

    const context = { ...contextIn(definition, posted, contextPrefix), ...(slug && { workshop: slug }) };
    const stamp = stamps.read(posted.get(stampField) ?? '');
    const content = { kind: definition.kind, fields, context };
    const key = repeats.keyOf(content, stamp ? keyOf(stamp.nonce, content) : randomUUID(), now);
    const texts = questionsOf(definition).filter(({ type }) => type === 'text');
    const reasons = marker.marksOf({
      texts: texts.map(({ name }) => fields[name] ?? ''),
      key,
      stamp,
      isTrapFilled: (posted.get(trapField) ?? '') !== '',
      isBusyNetwork: messages.isOver(request.ip, +now),
      isTrusted: Boolean(stamp && (await puzzles?.isSolved(posted.get(puzzleField) ?? '', stamp, key))),
      now,
    });
    const marks = reasons.map((reason) => ({ reason }));
    try {
      const desk = options.desk();
      if (!desk) throw new Error('The outbox is not open yet');
      const receivedAt = now.toISOString();
      const outcome = await desk.take({ key, form: definition.kind, receivedAt, fields, context, marks });
      const thanks = new URLSearchParams({ [thanksFields.number]: outcome?.reference ?? shortCode(key) });
      if (outcome?.registration) thanks.set(thanksFields.registration, outcome.registration);
      return reply.header('cache-control', 'no-store').redirect(`${path}bedankt/?${thanks}`, 303);
    } catch (err) {
      request.log.error({ err }, 'A form could not be kept');
      return showAgain(request, reply, form, 'storing', now);
    }
  };

  // In a scope of its own: only here, and at the self-test, a form's body is read.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // The platform's own reader never fails: broken encoding becomes U+FFFD, and a name may come any number of times.
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_, body, done) =>
      done(null, new URLSearchParams(body.toString('utf8'))),
    );
    scope.get('/doe-mee/*', show);
    scope.post<{ Body: URLSearchParams | undefined }>('/doe-mee/*', receive);
  });
}
