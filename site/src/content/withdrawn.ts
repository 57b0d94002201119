/**
 * What is left of an entry of the record that was withdrawn (domain.md §3.3): its address, number and dates, and when
 * and why it went. Its text stays in the CMS: it is taken off where content enters the site, so that no page, feed,
 * search index, open data or file of the site can hold it.
 */
import type { RawEntry } from './snapshot.ts';
import type { TypeName } from './sources.ts';

type Remains = (entry: RawEntry) => Partial<RawEntry>;

/** A page about what is gone: a title without the entry's own words, and the reason where its summary stood. */
const page =
  (title: string): Remains =>
  ({ withdrawnReason }) => ({ title, inShort: withdrawnReason ?? '', body: null });

const both =
  (one: Remains, other: object): Remains =>
  (entry) => ({ ...one(entry), ...other });

/** Per type the fields that go. An award is not here: a withdrawn keurmerk stays in the register as it was. */
const remains: Partial<Record<TypeName, Remains>> = {
  knelpunt: both(page('Ingetrokken knelpunt'), { solutions: [], initiatives: [], figures: [], tables: [] }),
  agreement: both(page('Ingetrokken afspraak'), { text: '', parties: [] }),
  'status-line': () => ({ note: null, source: null }),
  advice: both(page('Ingetrokken advies'), {
    documents: [],
    replyText: null,
    replyDocument: null,
    followUp: null,
  }),
  'meeting-report': both(page('Ingetrokken verslag'), {
    decisions: [],
    attachments: [],
    addendum: null,
    tables: [],
  }),
  'action-item': () => ({ text: 'Ingetrokken actiepunt', ownerRole: '' }),
  'statute-version': () => ({ preamble: null, chapters: [], changeReason: null }),
};

/** The entry as the site may know it: the very same object when it was not withdrawn. */
export function withoutWithdrawnText(type: TypeName, entry: RawEntry): RawEntry {
  const left = entry.withdrawnOn ? remains[type] : undefined;
  return left ? { ...entry, ...left(entry) } : entry;
}
