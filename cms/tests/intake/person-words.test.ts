import { describe, expect, it } from 'vitest';
import { keptWords, otherContacts } from '../../src/admin/inbox/person-words.ts';

const nothing = { submissions: [], registrations: [], mails: [], voices: [], aside: [] };

describe('what is kept of somebody, in words', () => {
  it('names what there is, and nothing else', () => {
    expect(keptWords(nothing)).toBeNull();
    expect(keptWords({ ...nothing, aside: null })).toBeNull();
    expect(keptWords({ ...nothing, submissions: [{}, {}], mails: [{}] })).toBe(
      'We bewaren 2 inzendingen en 1 mail die nog moet gaan.',
    );
  });

  it('says where else they are reached, once, and not what was asked', () => {
    const aside = { form: 'contact', receivedAt: null, context: {}, damaged: null };
    const person = {
      ...nothing,
      submissions: [{ personal: { email: 'Sam@voorbeeld.example', telefoon: '+31 6 12345678' } }],
      registrations: [{ email: 'sam@voorbeeld.example', phone: '06-12345678' }],
      aside: [{ ...aside, fields: { email: 'sam@thuis.example' } }],
    };
    expect(otherContacts(person, ' SAM@voorbeeld.example')).toEqual(['0612345678', 'sam@thuis.example']);
    expect(otherContacts(person, '06 12 34 56 78')).toEqual(['sam@voorbeeld.example', 'sam@thuis.example']);
    expect(otherContacts(nothing, '06 12 34 56 78')).toEqual([]);
  });
});
