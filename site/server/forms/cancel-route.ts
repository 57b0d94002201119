/**
 * `POST /doe-mee/afmelden/?code=…`: giving up a place in a workshop, by the button on the page that the link in a mail
 * opens. Opening the page (GET) changes nothing: mail programs open links by themselves.
 *
 * It is asked of the CMS at once and not put in the outbox: who gives up a place wants to know that it is so.
 * @module
 */
import type { FastifyInstance } from 'fastify';
import { cancelAddress, cancelCode } from 'shared-types/forms';
import { partOf } from '../../src/components/form/cancel-words.ts';
import { sendMessage } from '../http/pages.ts';
import { NetworkRate } from './abuse/rate.ts';
import type { GiveUpPlace } from './delivery/cms-cancel.ts';
import type { FormsOptions } from './form-routes.ts';
import { isFromHere } from './same-origin.ts';

export interface CancelOptions extends Pick<FormsOptions, 'perNetwork'> {
  siteUrl: string;
  giveUp: GiveUpPlace;
}

export function addCancelling(app: FastifyInstance, { siteUrl, perNetwork, giveUp }: CancelOptions): void {
  const attempts = new NetworkRate(perNetwork);

  // In a scope of its own: the button sends an empty form, whose body is left unread.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, (_request, _body, done) =>
      done(null, undefined),
    );
    scope.post(cancelAddress, async (request, reply) => {
      if (!isFromHere(request.headers, siteUrl)) return sendMessage(reply, 403);
      if (attempts.isOver(request.ip, Date.now())) return sendMessage(reply.header('retry-after', '300'), 429);
      const code = cancelCode.safeParse(new URL(request.originalUrl, siteUrl).searchParams.get('code'));
      try {
        const outcome = code.success ? await giveUp(code.data) : 'onbekend';
        // Without the code: who goes back or reloads presses nothing again.
        return reply.header('cache-control', 'no-store').redirect(`${cancelAddress}${partOf(outcome)}/`, 303);
      } catch (err) {
        request.log.warn({ err }, 'A place could not be given up');
        return sendMessage(reply.header('retry-after', '60'), 503);
      }
    });
  });
}
