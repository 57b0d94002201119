import type { Core } from '@strapi/strapi';
import { type InboxSettings, inboxSettings, type MailChoice, mailChoice } from 'shared-types/forms';
import { settingsOfInbox } from '../../editorial/roles';
import { checked } from '../checked';
import { sendsOverSmtp } from '../mail/settings';
import { type RecheckCounts, recheckCounts } from '../recheck/counts';
import { SUBMISSION } from '../submission';
import { intakeSettings, saveIntakeSettings } from './settings';
import { keepPreference, mailChoiceOf } from './volunteers';

/** As much of Koa's context as is used here. */
interface Context {
  request: { body?: unknown };
  state: {
    user: { id: number; roles: { code: string }[] };
    userAbility: { can(action: string, subject: string): boolean };
  };
  body: unknown;
  forbidden(message: string): void;
}

export interface SettingsAnswer {
  settings: InboxSettings;
  /** What the one who asks gets. */
  mine: MailChoice;
  mayChange: boolean;
  hasMailServer: boolean;
  recheck: RecheckCounts;
}

/**
 * Adds `/postvak/instellingen` to the admin: what the inbox mails by itself. Whoever reads the inbox reads it, and chooses
 * for themselves (`/postvak/instellingen/mail`); who may change it for everybody stands in the matrix of roles.
 */
export function addSettingsRoutes(strapi: Core.Strapi): void {
  const mayChange = ({ state: { user } }: Context) =>
    user.roles.some(({ code }) => settingsOfInbox.change.some((role) => role === code));
  const shown = async (context: Context): Promise<SettingsAnswer> => ({
    settings: await intakeSettings(strapi),
    mine: await mailChoiceOf(strapi, context.state.user),
    mayChange: mayChange(context),
    hasMailServer: sendsOverSmtp(),
    recheck: await recheckCounts(strapi),
  });
  const route = (
    method: 'GET' | 'PUT',
    path: string,
    may: (context: Context) => boolean,
    act: (context: Context) => Promise<void>,
  ) => ({
    method,
    path: `/postvak/instellingen${path}`,
    // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
    handler: (async (context: Context) => {
      const readsInbox = context.state.userAbility.can('plugin::content-manager.explorer.read', SUBMISSION);
      if (!readsInbox || !may(context)) return context.forbidden('Dit mag je niet. Vraag het de beheerder.');
      await act(context);
      context.body = { data: await shown(context) };
    }) as never,
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    info: { type: 'admin' as const },
  });
  const everybody = () => true;
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('GET', '', everybody, async () => undefined),
      route('PUT', '', mayChange, ({ request }) => saveIntakeSettings(strapi, checked(inboxSettings, request.body))),
      route('PUT', '/mail', everybody, ({ request, state }) =>
        keepPreference(strapi, state.user.id, checked(mailChoice, request.body)),
      ),
    ],
  });
}
