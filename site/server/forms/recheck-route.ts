/**
 * `POST /doe-mee/herhaalcheck/?code=…`: an answer to "Is het opgelost?", by a button on the page that the link in a mail
 * opens, or on the thank-you after it. Opening a page (GET) changes nothing: mail programs open links by themselves.
 *
 * It is brought to the CMS at once and not put in the outbox: nothing is thanked for that is not kept, and the last answer
 * is the one that counts.
 * @module
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { recheckAddress, recheckAnswer, recheckCode, recheckField } from 'shared-types/forms';
import { type RecheckPageOf, recheckPages, recheckPart } from '../../src/components/form/recheck-words.ts';
import { sendMessage } from '../http/pages.ts';
import { NetworkRate } from './abuse/rate.ts';
import type { AnswerRecheck } from './delivery/cms-recheck.ts';
import type { FormsOptions } from './form-routes.ts';
import { isFromHere } from './same-origin.ts';

export interface RecheckOptions extends Pick<FormsOptions, 'perNetwork'> {
  siteUrl: string;
  recheck: AnswerRecheck;
}

type Post = FastifyRequest<{ Body: URLSearchParams | undefined }>;

export function addRecheck(app: FastifyInstance, { siteUrl, perNetwork, recheck }: RecheckOptions): void {
  const attempts = new NetworkRate(perNetwork);

  const answer = async (request: Post, reply: FastifyReply) => {
    if (!isFromHere(request.headers, siteUrl)) return sendMessage(reply, 403);
    if (attempts.isOver(request.ip, Date.now())) return sendMessage(reply.header('retry-after', '300'), 429);
    const code = recheckCode.safeParse(new URL(request.originalUrl, siteUrl).searchParams.get('code'));
    const given = recheckAnswer.safeParse(request.body?.get(recheckField));
    const goTo = (outcome: RecheckPageOf | null) => {
      const page = outcome ? `${recheckAddress}${recheckPart(outcome)}/` : recheckAddress;
      // With the code: on the next page one can change the answer.
      const query = code.success && outcome !== 'onbekend' ? `?code=${code.data}` : '';
      return reply.header('cache-control', 'no-store').redirect(page + query, 303);
    };
    if (!code.success) return goTo('onbekend');
    if (!given.success) return goTo(null);
    try {
      return goTo(await recheck(code.data, given.data));
    } catch (err) {
      request.log.warn({ err }, 'An answer to the herhaalcheck could not be kept');
      return goTo('niet bewaard');
    }
  };

  // In a scope of its own: the body of a button is one small field.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser<Buffer>(
      'application/x-www-form-urlencoded',
      { parseAs: 'buffer', bodyLimit: 1024 },
      (_request, body, done) => done(null, new URLSearchParams(body.toString('utf8'))),
    );
    for (const part of ['', ...recheckPages.map((page) => `${recheckPart(page)}/`)])
      scope.post(recheckAddress + part, answer);
  });
}
