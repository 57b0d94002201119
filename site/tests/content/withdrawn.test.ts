import { describe, expect, it } from 'vitest';
import { joinContent } from '../../src/content/join.ts';
import { syncContent } from '../../src/content/sync.ts';
import { withoutWithdrawnText } from '../../src/content/withdrawn.ts';
import { FakeCms } from './fake-cms.ts';

const withdrawal = { withdrawnOn: '2026-05-03', withdrawnReason: 'Er stond een naam in.' };
const secret = 'Jansen';
const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: `Mevrouw ${secret} vertelt.` }] }];
const file = { documentId: 'f1', name: `brief-${secret}.pdf`, url: '/uploads/brief.pdf' };
const page = {
  documentId: 'd1',
  title: `Klacht van ${secret}`,
  slug: 'klacht',
  inShort: `${secret} wacht al lang.`,
  body: blocks,
  formerSlugs: [],
  ...withdrawal,
};
const written = {
  knelpunt: { ...page, topic: 'geld_en_subsidie', number: 14, solutions: [{ title: secret }], figures: [{ file }] },
  agreement: { ...page, number: 2, text: secret, parties: [{ name: secret }], owner: 'samen', madeOn: '2026-01-01' },
  'status-line': { documentId: 'd1', note: secret, source: { title: secret, document: file }, ...withdrawal },
  advice: {
    ...page,
    kind: 'gevraagd',
    addressee: 'Wethouder',
    documents: [{ title: secret, file }],
    replyText: secret,
    replyDocument: { title: secret, file },
    followUp: secret,
  },
  'meeting-report': {
    ...page,
    adoption: 'concept',
    decisions: [{ number: 1, text: secret }],
    attachments: [{ title: secret, file }],
    addendum: secret,
    tables: [{ caption: secret, rows: secret }],
  },
  'action-item': { documentId: 'd1', number: 1, text: secret, ownerRole: secret, ...withdrawal },
  'statute-version': {
    documentId: 'd1',
    number: '1.0',
    preamble: blocks,
    chapters: [{ title: secret, articles: [] }],
    changeReason: secret,
    ...withdrawal,
  },
} as const;

describe('An entry of the record that was withdrawn', () => {
  it.each(Object.entries(written))('leaves nothing of its text on the site: %s', (type, entry) => {
    const left = withoutWithdrawnText(type as keyof typeof written, entry as never);
    expect(JSON.stringify(entry)).toContain(secret);
    expect(JSON.stringify(left)).not.toContain(secret);
    expect(left).toMatchObject(withdrawal);
  });

  it('keeps its address and number, and gives its reason where its summary stood', async () => {
    const cms = new FakeCms();
    cms.publish('knelpunt', { ...written.knelpunt });
    const content = joinContent(await syncContent(cms, undefined), () => null);
    expect(content.knelpunten).toEqual([
      expect.objectContaining({
        title: 'Ingetrokken knelpunt',
        slug: 'klacht',
        number: 14,
        inShort: withdrawal.withdrawnReason,
        ...withdrawal,
      }),
    ]);
  });

  it('is the very same object when it was not withdrawn', () => {
    const entry = { ...written.agreement, withdrawnOn: null };
    expect(withoutWithdrawnText('agreement', entry)).toBe(entry);
  });
});
