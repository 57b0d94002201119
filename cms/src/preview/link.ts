import type { Core, UID } from '@strapi/strapi';
import { PREVIEW_MINUTES, signPreview } from 'shared-types/preview-link';
import { publicTypes } from '../publication/public-types';
import { secrets } from '../publication/secrets';

/** What Strapi's preview asks for: one version of one entry. */
interface Asked {
  documentId?: string;
  status?: string;
}

/**
 * Where the preview of an entry is, for a quarter of an hour; `undefined` (no button) for what has no page, and for who
 * may not read it. Strapi itself lets everybody ask who is signed in.
 */
export function previewAddress(
  strapi: Core.Strapi,
  siteUrl: string,
  uid: string,
  { documentId, status }: Asked,
  now = new Date(),
): string | undefined {
  const type = publicTypes().find((known) => known === uid);
  if (!type || !documentId || !mayRead(strapi, type)) return undefined;
  const link = signPreview(
    {
      kind: 'page',
      type: type.split('.').at(-1) as string,
      documentId,
      version: status === 'published' ? 'published' : 'draft',
      until: Math.floor(now.getTime() / 1000) + PREVIEW_MINUTES * 60,
      editor: editorAddress(strapi, type, documentId),
    },
    secrets().previewToken,
  );
  return `${siteUrl.replace(/\/+$/, '')}/voorbeeld/?link=${link}`;
}

function mayRead(strapi: Core.Strapi, uid: UID.ContentType): boolean {
  const { userAbility } = strapi.requestContext.get()?.state ?? {};
  return Boolean(userAbility?.can('plugin::content-manager.explorer.read', uid));
}

function editorAddress(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): string {
  const admin = String(strapi.config.get('admin.absoluteUrl'));
  const isSingle = strapi.contentTypes[uid].kind === 'singleType';
  const path = isSingle ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `${admin}/content-manager/${path}`;
}
