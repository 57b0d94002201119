/**
 * Who may do what in the admin (architecture.md §7), as one matrix. Roles guard the admin only; rules that no role may
 * break live in the document layer.
 */
export type Act = 'create' | 'read' | 'update' | 'delete' | 'publish';

export interface Role {
  code: string;
  name: string;
  description: string;
  /** Acts per type; a type that is not here can't be seen. */
  types: Readonly<Record<string, readonly Act[]>>;
  /** Where only some fields may change: the inbox. Other types: every field that an editor fills in. */
  fields: Readonly<Record<string, readonly string[]>>;
}

/** Everybody publishes these from the first day: they promise nothing on behalf of others. */
export const everyday = ['initiative', 'workshop', 'meeting', 'knowledge-article', 'news-item', 'funding-scheme'];

/** Bestuur looks before these go on the site; what is there can be taken off again. */
export const standing = [
  'statute',
  'policy-item',
  'think-tank',
  'neighbourhood',
  'theme',
  'partner',
  'glossary-term',
  'page',
];
export const singles = ['homepage', 'site-settings'];

/** The record (domain.md §3): only added to, so no role deletes from it. */
export const record = [
  'knelpunt',
  'agreement',
  'status-line',
  'advice',
  'meeting-report',
  'action-item',
  'statute-version',
  'keurmerk-criterion',
  'keurmerk-award',
];

/** What visitors sent in: read and handled, never made or thrown away here. */
export const incoming = ['submission', 'registration'];

const write: Act[] = ['create', 'read', 'update'];
const inbox: Act[] = ['read', 'update'];
export const uid = (type: string) => `api::${type}.${type}`;
const grant = (types: string[], acts: Act[]) => Object.fromEntries(types.map((type) => [uid(type), acts]));

const handleInbox = {
  fields: { [uid('submission')]: ['state'], [uid('registration')]: ['state', 'people'] },
};

export const redacteur: Role = {
  code: 'redacteur',
  name: 'Redacteur',
  description: 'Schrijft alles, zet het dagelijkse op de site en handelt af wat binnenkomt.',
  types: {
    ...grant(everyday, [...write, 'delete', 'publish']),
    ...grant([...standing, ...singles, ...record], write),
    ...grant(incoming, inbox),
  },
  ...handleInbox,
};

export const bestuur: Role = {
  code: 'bestuur',
  name: 'Bestuur',
  description:
    'Doet wat een redacteur doet, en zet ook verslagen, statuten, afspraken, adviezen, knelpunten en het keurmerk op de site.',
  types: {
    ...grant([...everyday, ...standing], [...write, 'delete', 'publish']),
    ...grant([...singles, ...record], [...write, 'publish']),
    ...grant(incoming, inbox),
  },
  ...handleInbox,
};

/** Strapi's super admin, under the name that people here use. Strapi gives it every permission itself. */
export const beheerder = {
  code: 'strapi-super-admin',
  name: 'Beheerder',
  description: 'Regelt accounts en instellingen, en is de enige die iets uit het archief mag intrekken.',
} as const;

export const roles: readonly Role[] = [redacteur, bestuur];

/** What the inbox mails by itself: who reads the inbox reads it, these change it for everybody. */
export const settingsOfInbox = { change: [bestuur.code, beheerder.code] } as const;

/** What everybody may do with photos and files. */
export const filePermissions = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
