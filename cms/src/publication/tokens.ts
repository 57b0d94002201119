import type { Core } from '@strapi/strapi';
import { HAND_IN, registerHandIn } from '../intake/hand-in-permission';
import { publicTypes } from './public-types';
import { secrets } from './secrets';

/** Parameters with which Strapi's content API can be asked for what is not published. */
export const draftParameters: ReadonlySet<string> = new Set(['status', 'publicationFilter', 'hasPublishedVersion']);

const PREVIEW = 'preview';

/** Only the preview token may ask for drafts. */
export const mayReadDrafts = (credentials: { name?: string } | undefined): boolean => credentials?.name === PREVIEW;

interface TokenPlan {
  name: string;
  description: string;
  key: string;
  permissions: string[];
}

/** A single type has one entry and so no `findOne`; Strapi refuses a permission that does not exist. */
const readPublicTypes = () =>
  publicTypes().flatMap((uid) =>
    strapi.contentTypes[uid]?.kind === 'singleType' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`],
  );

const plans = (): TokenPlan[] => [
  {
    name: 'site',
    description: 'De website leest hiermee wat gepubliceerd is. Gemaakt door de software, verander dit niet.',
    key: secrets().siteToken,
    permissions: readPublicTypes(),
  },
  {
    name: PREVIEW,
    description:
      'Het voorbeeld leest hiermee ook wat nog niet op de site staat. Gemaakt door de software, verander dit niet.',
    key: secrets().previewToken,
    permissions: readPublicTypes(),
  },
  {
    name: 'intake',
    description: 'De formulieren leveren hiermee af, en lezen niets. Gemaakt door de software, verander dit niet.',
    key: secrets().intakeToken,
    permissions: [HAND_IN],
  },
];

/**
 * Makes the three tokens with the least each needs, from the secrets in `DATA_DIR`, at every start.
 *
 * `create()` of Strapi's service always makes a key of its own; a key that is known beforehand is written as a row
 * (knowledge/strapi.md §2.2). Strapi's two default tokens go, and so does every other "full-access" one: no token of
 * this CMS may do everything.
 */
export async function ensureTokens(strapi: Core.Strapi): Promise<void> {
  await registerHandIn(strapi);
  const tokens = strapi.service('admin::api-token-content-api');
  const encryption = strapi.service('admin::encryption');
  const rows = strapi.db.query('admin::api-token');
  for (const { name, description, key, permissions } of plans()) {
    const data = {
      name,
      description,
      kind: 'content-api',
      type: 'custom',
      accessKey: tokens.hash(key),
      encryptedKey: encryption.encrypt(key),
      lifespan: null,
      expiresAt: null,
    };
    const known = await rows.findOne({ where: { name } });
    const token = known ? await rows.update({ where: { id: known.id }, data }) : await rows.create({ data });
    await tokens.update(token.id, { type: 'custom', permissions });
  }
  await rows.deleteMany({
    where: { $or: [{ name: { $in: ['Full Access', 'Read Only'] } }, { type: { $in: ['full-access', 'read-only'] } }] },
  });
}
