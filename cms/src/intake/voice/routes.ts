import type { Core } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import { z } from 'zod';
import { AGREEMENT, STATUS_LINE } from '../../editorial/record/record-types';
import { checked } from '../checked';
import { SUBMISSION } from '../submission';
import { askVoice, newQuestion } from './ask';
import { publishVoice, refusal, refuseVoice } from './decide';
import { readDocument } from './documents';
import { type VoiceItem, voiceItem, type VoicePanelAnswer, voicePanel, waitingVoices } from './read';

/** As much of Koa's context as is used here. */
interface Context {
  params: { documentId: string };
  request: { body?: unknown };
  state: {
    user: { id: number; firstname?: string | null; lastname?: string | null; email: string };
    userAbility: { can(action: string, subject: string): boolean };
  };
  body: unknown;
  set(header: string, value: string): void;
  notFound(message: string): void;
  forbidden(message: string): void;
  badRequest(message: string): void;
}

/** What the panel hears after a question. */
export interface AskedVoice {
  /** Whether a mail goes. */
  isNew: boolean;
  panel: VoicePanelAnswer;
}

interface Voices {
  clock: () => Date;
  /** Called after a mail may have been queued or the site may have changed. */
  onChange(): void;
}

/** Who handles the inbox also asks and reads; who may put a line of the record on the site decides. */
const may = ({ state }: Context, act: string, uid: string) =>
  state.userAbility.can(`plugin::content-manager.explorer.${act}`, uid);
const asks = (context: Context) => may(context, 'update', SUBMISSION) && may(context, 'read', AGREEMENT);
const decides = (context: Context) => asks(context) && may(context, 'publish', STATUS_LINE);

const refused = {
  asks: 'Dit mag je niet. Vraag het de beheerder.',
  decides: 'Dit beslist het bestuur. Vraag het aan een bestuurslid.',
};

/** Adds `/stem/…` to the admin: asking the municipality beside an afspraak, and its answers in the inbox. */
export function addVoiceRoutes(strapi: Core.Strapi, { clock, onChange }: Voices): void {
  const route = (
    method: 'GET' | 'POST',
    path: string,
    who: keyof typeof refused,
    answer: (context: Context) => Promise<unknown>,
  ) => ({
    method,
    path: `/stem${path}`,
    // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
    handler: (async (context: Context) => {
      if (!{ asks, decides }[who](context)) return context.forbidden(refused[who]);
      const data = await answer(context);
      if (data === null) return context.notFound('Dit antwoord is er niet meer.');
      if (data instanceof z.ZodError) return context.badRequest(data.issues[0]?.message ?? 'Kijk je invoer na.');
      if (data !== undefined) context.body = { data };
    }) as never,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  });
  const by = ({ state: { user } }: Context) => [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email;
  const desk = (context: Context) => ({ strapi, editor: context.state.user, by: by(context), now: clock() });
  const item = async (context: Context): Promise<VoiceItem | null> => {
    const found = await voiceItem(strapi, context.params.documentId, clock());
    return found && { ...found, mayDecide: decides(context) };
  };

  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '/afspraken/:documentId', 'asks', ({ params }) => voicePanel(strapi, params.documentId, clock())),
      route('POST', '/afspraken/:documentId', 'asks', async (context): Promise<AskedVoice | z.ZodError> => {
        const question = newQuestion.safeParse(context.request.body);
        if (!question.success) return question.error;
        const agreementId = context.params.documentId;
        const isNew = await askVoice(strapi, { agreementId, by: by(context) }, question.data, clock());
        onChange();
        return { isNew, panel: await voicePanel(strapi, agreementId, clock()) };
      }),
      route('GET', '/antwoorden', 'asks', () => waitingVoices(strapi, amsterdamDate(clock()))),
      route('GET', '/antwoorden/:documentId', 'asks', item),
      route('GET', '/antwoorden/:documentId/stuk', 'asks', async (context) => {
        const { documentId } = context.params;
        const found = await voiceItem(strapi, documentId, clock());
        if (!found?.documentName || found.state !== 'beantwoord') return null;
        context.set('content-type', 'application/pdf');
        context.set('content-disposition', 'attachment; filename="stuk.pdf"');
        context.body = await readDocument(documentId);
        return undefined;
      }),
      route('POST', '/antwoorden/:documentId/plaatsen', 'decides', async (context) => {
        // Nothing of the answer comes in here, so nothing of it can be changed.
        const body = z.strictObject({}).safeParse(context.request.body ?? {});
        if (!body.success) return body.error;
        await publishVoice(desk(context), context.params.documentId);
        onChange();
        return item(context);
      }),
      route('POST', '/antwoorden/:documentId/weigeren', 'decides', async (context) => {
        await refuseVoice(desk(context), context.params.documentId, checked(refusal, context.request.body));
        onChange();
        return item(context);
      }),
    ],
  });
}
