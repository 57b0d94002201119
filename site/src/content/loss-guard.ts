/** A wrong CMS is not an empty site: what looks like a mistake is held until a person accepts it. */
import { createHash } from 'node:crypto';
import type { PublicationIndex } from './cms-client.ts';
import type { Snapshot } from './snapshot.ts';
import { typeNames } from './sources.ts';

/** Losing more than this part of all entries at once is held. */
const TOLERATED_LOSS = 0.2;

/** Below these numbers, one editor's ordinary clean-up would look like a disaster. */
const SMALL_SITE = 10;
const SMALL_TYPE = 3;

export interface Hold {
  /** English, for the log and the command line. */
  reason: string;
  /** Dutch, for the editor. */
  forEditor: string;
  /** Names this very state of the CMS, so that accepting it accepts nothing else. */
  fingerprint: string;
}

/** Why a site that shows `previous` must not simply follow `index`; `undefined` when it may. */
export function holdReason(previous: Snapshot, index: PublicationIndex): Hold | undefined {
  const reason = otherInstallation(previous, index) ?? greatLoss(previous, index);
  return reason && { ...reason, fingerprint: fingerprintOf(index) };
}

type Reason = Omit<Hold, 'fingerprint'>;

function otherInstallation(previous: Snapshot, index: PublicationIndex): Reason | undefined {
  if (previous.installationId === index.installationId) return undefined;
  return {
    reason: `The CMS is another installation (${index.installationId}) than the one the site was made from (${previous.installationId}).`,
    forEditor:
      'De website hoort bij een andere redactie dan deze. Daarom verandert de website niet. Vraag de beheerder om hulp.',
  };
}

function greatLoss(previous: Snapshot, index: PublicationIndex): Reason | undefined {
  let total = 0;
  let lost = 0;
  for (const type of typeNames) {
    const before = [...previous.entries[type].keys()];
    const listed = index.entries[type] ?? {};
    const gone = before.filter((id) => !(id in listed)).length;
    if (before.length >= SMALL_TYPE && gone === before.length)
      return lossOf(`All ${gone} entries of type ${type} are gone at once.`);
    total += before.length;
    lost += gone;
  }
  if (total < SMALL_SITE || lost <= total * TOLERATED_LOSS) return undefined;
  return lossOf(`${lost} of ${total} entries are gone at once.`);
}

const lossOf = (reason: string): Reason => ({
  reason,
  forEditor:
    'Er zijn ineens heel veel items weg. Daarom verandert de website niet. Klopt het? Vraag de beheerder om het goed te keuren.',
});

/** Which entries there are, not what they say: editing goes on while a person decides. */
function fingerprintOf(index: PublicationIndex): string {
  const ids = typeNames.map((type) => [type, Object.keys(index.entries[type] ?? {}).sort()]);
  return createHash('sha256')
    .update(JSON.stringify([index.installationId, ids]))
    .digest('hex')
    .slice(0, 16);
}
