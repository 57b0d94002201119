import { describe, expect, it } from 'vitest';
import { type PreviewLink, readPreview, signPreview } from './preview-link.ts';

const token = 'the-token-that-cms-and-site-share';
const now = new Date('2026-06-01T10:00:00Z');
const claims: PreviewLink = {
  kind: 'page',
  type: 'initiative',
  documentId: 'abc',
  version: 'draft',
  until: now.getTime() / 1000 + 900,
  editor: 'https://cms.example/admin/content-manager/collection-types/api::initiative.initiative/abc',
};
const link = signPreview(claims, token);
const read = (given: string, at = now, key = token) => readPreview('page', given, key, at);

describe('a link to a preview', () => {
  it('says what was signed, until its time is over', () => {
    expect(read(link)).toEqual({ state: 'valid', claims });
    expect(read(link, new Date('2026-06-01T10:14:59Z')).state).toBe('valid');
    expect(read(link, new Date('2026-06-01T10:15:00Z'))).toEqual({ state: 'expired', claims });
  });

  it('needs no escaping in an address', () => {
    expect(encodeURIComponent(link)).toBe(link);
  });

  it.each<[string, string]>([
    ['nothing', ''],
    ['words', 'laat-maar-zien'],
    ['another entry', `${signPreview({ ...claims, documentId: 'xyz' }, token).split('.')[0]}.${link.split('.')[1]}`],
    ['no signature', `${link.split('.')[0]}.`],
    ['half a signature', link.slice(0, -4)],
    ['something behind it', `${link}.x`],
    [
      'another kind',
      signPreview({ kind: 'file', url: '/uploads/a.png', mime: 'image/png', until: claims.until }, token),
    ],
  ])('is forged with %s', (_, given) => {
    expect(read(given)).toEqual({ state: 'forged' });
  });

  it('is forged when another key signed it', () => {
    expect(read(link, now, 'some-other-token').state).toBe('forged');
  });

  it('does not show the key that signs: the token itself signs nothing', async () => {
    const { createHmac } = await import('node:crypto');
    const [payload = '', signature] = link.split('.');
    expect(createHmac('sha256', token).update(payload).digest('base64url')).not.toBe(signature);
  });
});
