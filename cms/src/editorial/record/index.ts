/**
 * The rules of the public record (domain.md §3), beneath every role and every way in.
 *
 * They look at what was written, not at what came in: within the transaction of the write, the entry is read back and
 * compared with what was on the site. So it does not matter how somebody asked (one by one, in bulk, publishing while
 * creating, through a token, from the start content): a result that breaks a rule is taken back as a whole.
 *
 * @module
 */
import type { Core, UID } from '@strapi/strapi';
import { amsterdamDate } from 'shared-types';
import { fieldErrors, type Fault } from '../field-error';
import { lockTable } from '../lock-table';
import { agreementFaults } from './agreement-rules';
import { awardFaults } from './award-rules';
import { criterionFaults, criterionFreeze } from './criterion-rules';
import { canFreeze, frozenFaults } from './frozen-fields';
import { guardRecordFiles } from './file-guard';
import type { Publication } from './publication';
import { allowRecordWrites, guardRecordQueries } from './query-guard';
import { AGREEMENT, AWARD, CRITERION, isOfRecord, REPORT, STATUS_LINE, VERSION } from './record-types';
import { reportFaults } from './report-rules';
import { isGuarded, refuseToTakeAway } from './stays';
import { statusLineFaults } from './status-line-rules';
import { storedEntry, storedFields, type Entry } from './stored-entry';
import { versionFaults } from './version-rules';
import { mayWithdraw, withdrawalFaults, withdrawalIsWhole } from './withdrawal-rules';

/** What must be true of an entry when it is put on the site. */
const publicationRules: Readonly<Record<string, (publication: Publication) => Promise<Fault[]>>> = {
  [STATUS_LINE]: statusLineFaults,
  [AGREEMENT]: agreementFaults,
  [REPORT]: reportFaults,
  [VERSION]: versionFaults,
  [AWARD]: awardFaults,
  [CRITERION]: criterionFaults,
};

interface Write {
  uid: UID.ContentType;
  action: string;
  params: { documentId?: string };
}
const writing = ['create', 'update', 'publish', 'clone', 'discardDraft'];
const takingAway = ['delete', 'unpublish'];

export { refuseToReplaceRecord } from './import-guard';

/** Registers the rules; to be called before Strapi serves anything. */
export function applyRecordRules(strapi: Core.Strapi, clock: () => Date = () => new Date()): void {
  guardRecordQueries(strapi);
  guardRecordFiles(strapi);
  strapi.documents.use(async (context, next) => {
    const { uid, action, params } = context as unknown as Write;
    const isWrite = writing.includes(action) && (isOfRecord(uid) || uid === CRITERION);
    const isLoss = takingAway.includes(action) && isGuarded(uid);
    if (!isWrite && !isLoss) return next();
    return strapi.db.transaction(async () => {
      // One write to the record at a time: a rule often looks at other entries than the one that is written.
      await lockTable(strapi, 'record');
      if (isLoss) await refuseToTakeAway(strapi, uid, params.documentId ?? '');
      const before = isWrite && params.documentId ? await versionsOf(strapi, uid, params.documentId) : nothing;
      const result = await allowRecordWrites(async () => next());
      if (isWrite) {
        const documentId = writtenId(action, params, result);
        const after = await versionsOf(strapi, uid, documentId);
        const isNew = documentId !== params.documentId;
        await check(strapi, { uid, documentId, before: isNew ? nothing : before, after, now: clock() });
      }
      return result;
    });
  });
}

interface Versions {
  readonly draft: Entry | null;
  readonly published: Entry | null;
}
const nothing: Versions = { draft: null, published: null };

/** Both versions of an entry; whole when there is something on the site that a rule looks at. */
async function versionsOf(strapi: Core.Strapi, uid: UID.ContentType, documentId: string): Promise<Versions> {
  const fields = await storedFields(strapi, uid, documentId);
  const isLookedAt = uid in publicationRules || canFreeze(uid);
  if (!fields.published || !isLookedAt) return fields;
  // One after the other: within a transaction SQLite has a single connection.
  const draft = await storedEntry(strapi, uid, documentId, 'draft');
  return { draft, published: await storedEntry(strapi, uid, documentId, 'published') };
}

/** The entry that was written: a new one and a copy get their id by the write. */
function writtenId(action: string, params: Write['params'], result: unknown): string {
  const made = (result as { documentId?: string } | null)?.documentId;
  return (action === 'create' || action === 'clone' ? made : params.documentId) ?? '';
}

interface Change {
  uid: UID.ContentType;
  documentId: string;
  before: Versions;
  after: Versions;
  now: Date;
}

/** @throws ValidationError with every fault of the draft, or else of what is put on the site. */
async function check(strapi: Core.Strapi, { uid, documentId, before, after, now }: Change): Promise<void> {
  const { draft, published: entry } = after;
  if (!draft) return;
  refuse(await draftFaults(strapi, uid, before, draft));
  if (!entry) return;
  const today = amsterdamDate(now);
  refuse([...(await draftFaults(strapi, uid, before, entry)), ...withdrawalIsWhole(entry, today)]);
  if (entry.withdrawnOn && uid !== AWARD) return;
  const publication = { strapi, documentId, entry, draft, before: before.published, today };
  // Saving a draft leaves what is on the site as it was; only a publication is looked at.
  if (isSame(before.published, entry)) return;
  refuse((await publicationRules[uid]?.(publication)) ?? []);
}

/** What may not differ from what is on the site, in a draft as little as in what is published. */
async function draftFaults(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  before: Versions,
  entry: Entry,
): Promise<Fault[]> {
  if (uid === CRITERION) return criterionFreeze(strapi, before.published, entry);
  const faults = withdrawalFaults(strapi, {
    before: before.draft ?? before.published,
    published: before.published,
    entry,
  });
  const mayErase = Boolean(entry.withdrawnOn) && uid !== AWARD && mayWithdraw(strapi);
  return before.published && !mayErase ? [...faults, ...frozenFaults(uid, before.published, entry)] : faults;
}

function isSame(one: Entry | null, other: Entry): boolean {
  return one !== null && JSON.stringify(one) === JSON.stringify(other);
}

function refuse(faults: readonly Fault[]): void {
  const [first, ...rest] = faults;
  if (first) throw fieldErrors([first, ...rest]);
}
