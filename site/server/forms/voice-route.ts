/**
 * `GET` and `POST /doe-mee/hoe-staat-het/`: the contact officer of an afspraak says where it stands, by the link in a
 * mail. Opening it changes nothing: mail programs open links by themselves.
 *
 * The page is made for this request from what the code is for; the code travels in the form, so no address after the
 * first holds it. Handing in is asked of the CMS at once and not put into the outbox: a link is good for one answer, and
 * who gave it wants to know that it arrived.
 * @module
 */
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  cleanText,
  checkVoice,
  voiceAddress,
  voiceCode,
  type VoiceOpened,
  type VoiceOutcome,
} from 'shared-types/forms';
import type { AgainReason } from '../../src/components/form/form-state.ts';
import { voiceNames } from '../../src/components/form/voice-state.ts';
import { partOfVoice } from '../../src/components/form/voice-words.ts';
import { answerWithPage, sendMessage, sendRendered, type PagesOptions } from '../http/pages.ts';
import type { Rendering } from '../publisher/status.ts';
import { NetworkRate } from './abuse/rate.ts';
import type { VoiceDesk } from './delivery/cms-voice.ts';
import type { FormsOptions } from './form-routes.ts';
import { isFromHere } from './same-origin.ts';
import { readVoiceForm } from './voice-form.ts';

export interface VoiceOptions extends Pick<FormsOptions, 'perNetwork'> {
  voice: VoiceDesk;
}

export function addVoice<C>(app: FastifyInstance, pages: PagesOptions<C>, { perNetwork, voice }: VoiceOptions): void {
  const attempts = new NetworkRate(perNetwork);
  let last: Rendering<C> | null = null;

  /** A page with what only this request knows, in an address between here and the renderer. */
  const show = async (request: FastifyRequest, reply: FastifyReply, path: string, known: Record<string, string>) => {
    // Also while the next release is being made: then the content of the last one will do.
    last = pages.rendering() ?? last;
    const release = pages.store.current;
    if (!release || !last) return sendMessage(reply.header('retry-after', '60'), 503);
    const url = new URL(path, pages.siteUrl);
    url.search = new URLSearchParams(known).toString();
    const response = await pages.compiled.render(url, last.content, last.asOf);
    return sendRendered(request, reply, release, response);
  };
  const later = (request: FastifyRequest, reply: FastifyReply) =>
    show(request, reply.code(503).header('retry-after', '300'), `${voiceAddress}${partOfVoice('later')}/`, {});
  /** Without the code: who goes back or reloads sends nothing again. */
  const goTo = (reply: FastifyReply, outcome: VoiceOutcome) =>
    reply.header('cache-control', 'no-store').redirect(`${voiceAddress}${partOfVoice(outcome)}/`, 303);
  const formOf = (code: string, opened: Extract<VoiceOpened, { outcome: 'open' }>) => ({
    [voiceNames.code]: code,
    [voiceNames.agreement]: opened.agreement,
    [voiceNames.until]: opened.until,
  });

  const open = async (request: FastifyRequest, reply: FastifyReply) => {
    const given = new URL(request.originalUrl, pages.siteUrl).searchParams.get('code');
    if (given === null) return answerWithPage(request, reply, pages);
    const code = voiceCode.safeParse(given);
    if (!code.success) return goTo(reply, 'onbekend');
    if (attempts.isOver(request.ip, Date.now())) return sendMessage(reply.header('retry-after', '300'), 429);
    let opened: VoiceOpened;
    try {
      opened = await voice.open(code.data);
    } catch (err) {
      request.log.warn({ err }, 'The CMS could not say what a link is for');
      return later(request, reply);
    }
    if (opened.outcome !== 'open') return goTo(reply, opened.outcome);
    return show(request, reply, voiceAddress, formOf(code.data, opened));
  };

  const receive = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!isFromHere(request.headers, pages.siteUrl)) return sendMessage(reply.header('connection', 'close'), 403);
    const isBusy = attempts.isOver(request.ip, Date.now());
    let opened: VoiceOpened | 'away' | null = null;
    const isGenuine = async (code: string) => {
      if (isBusy) return false;
      opened = await voice.open(code).catch(() => 'away' as const);
      // Used: this may be the second press of the same button, and the CMS knows the same answer by its document too.
      return opened !== 'away' && (opened.outcome === 'open' || opened.outcome === 'gebruikt');
    };
    const { posted, hasChosen, document, fault } = await readVoiceForm(request, isGenuine);
    const found = opened as VoiceOpened | 'away' | null;
    /** The same page with what was filled in, and why it comes back. */
    const again = (status: number, reason: AgainReason) => {
      const texts = Object.entries(posted).map(([name, value]) => [name, cleanText(value)]);
      const known = { ...Object.fromEntries(texts), [voiceNames.reason]: reason, [voiceNames.fault]: fault ?? '' };
      if (reason !== 'fout') reply.header('retry-after', '300');
      return show(request, reply.code(status), voiceAddress, {
        ...known,
        ...(hasChosen && !fault && { [voiceNames.hadFile]: 'ja' }),
      });
    };
    const code = voiceCode.safeParse(posted[voiceNames.code]);
    if (!code.success) return goTo(reply, 'onbekend');
    if (isBusy) return again(429, 'druk');
    const { answer } = checkVoice(posted, fault);
    if (!answer) return again(422, 'fout');
    // The document was not taken in, so the answer would go without it.
    if (found === 'away') return again(503, 'storing');
    if (hasChosen && !document && found && found.outcome !== 'open') return goTo(reply, found.outcome);
    try {
      return goTo(reply, await voice.handIn(code.data, answer, document));
    } catch (err) {
      request.log.warn({ err }, 'An answer of the municipality could not be brought');
      return again(503, 'storing');
    }
  };

  // In a scope of its own: only here a body may hold a file.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(multipart, { throwFileSizeLimit: false });
    scope.addHook('onRequest', async (_request, reply) => {
      // The address of the first page holds a code that no other page may learn; the origin may be known.
      reply.header('referrer-policy', 'strict-origin').header('x-robots-tag', 'noindex');
    });
    scope.get(voiceAddress, open);
    scope.post(voiceAddress, receive);
  });
}
