import type { Core, UID } from '@strapi/strapi';
import { isOfRecord } from '../../editorial/record/record-types';
import { portraitOf } from '../entry/portrait';
import { SEEN_HEADER, seenToken } from './seen-token';

const oneByOne = /^\/content-manager\/collection-types\/([^/]+)\/([^/]+)\/actions\/publish$/;
const inBulk = /^\/content-manager\/collection-types\/([^/]+)\/actions\/bulkPublish$/;

/** As much of a Koa request as is looked at. */
interface Asked {
  path: string;
  get(header: string): string;
  state: { hasLooked?: boolean };
  throw(status: number, message: string): never;
}

/**
 * Nobody publishes something of the record unseen: drafts are shared, so what lies ready may be somebody else's.
 *
 * A request of the admin that publishes an entry which exists must say, with {@link SEEN_HEADER}, which difference was
 * shown, and the draft must still be that one. It is looked at before the first thing that the request does, within its
 * transaction, where the record's lock keeps others from saving. A new entry that is written and published in one
 * request holds nothing of anybody else. What our own code publishes (a plan, a script) is no request of the admin.
 *
 * @throws 409 when the draft moved, or was never shown; 400 for several entries at once.
 */
export async function refuseUnseen(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<void> {
  const request = strapi.requestContext.get() as unknown as Asked | undefined;
  if (!request || !isOfRecord(uid)) return;
  if (inBulk.exec(request.path)?.[1] === uid)
    request.throw(400, 'Dit hoort bij het archief. Open elk item en bekijk wat je op de site zet.');
  const [, type, id] = oneByOne.exec(request.path) ?? [];
  if (type !== uid || id !== documentId || request.state.hasLooked) return;
  request.state.hasLooked = true;
  const draft = await portraitOf(strapi, uid, documentId, 'draft');
  if (!draft) return;
  const seen = request.get(SEEN_HEADER);
  if (!seen) request.throw(409, 'Bekijk eerst wat er verandert. Druk daarvoor op ‘Zet op de site’.');
  if (seen !== seenToken(draft, await portraitOf(strapi, uid, documentId, 'published')))
    request.throw(409, 'Iemand veranderde dit item terwijl je keek. Laad de bladzijde opnieuw en kijk nog eens.');
}
