import { describe, expect, it } from 'vitest';
import { Marker, type Message } from './marks.ts';

const now = new Date('2026-06-01T10:00:00Z');
const secondsAgo = (seconds: number) => new Date(+now - seconds * 1000);
const long = 'Wij willen met vijf buren een tuin beginnen op het plein.';
let sent = 0;
const message = (changes: Partial<Message> = {}): Message => ({
  texts: [`${long} Bericht ${(sent += 1)}.`],
  key: `key-${sent}`,
  stamp: { nonce: `nonce-${sent}`, issuedAt: secondsAgo(60) },
  isTrapFilled: false,
  isBusyNetwork: false,
  now,
  ...changes,
});
const marks = (changes: Partial<Message>) => new Marker().marksOf(message(changes));

describe('a message', () => {
  it('of a person who read the form has no mark', () => {
    expect(marks({})).toEqual([]);
  });

  it.each<[string, Partial<Message>, string[]]>([
    ['that fills in what nobody sees', { isTrapFilled: true }, ['vulde het verborgen veld in']],
    ['from no page of ours', { stamp: null }, ['zonder stempel van de site']],
    ['within three seconds', { stamp: { nonce: 'n', issuedAt: secondsAgo(2) } }, ['te snel verstuurd']],
    ['with a stamp of the future', { stamp: { nonce: 'n', issuedAt: secondsAgo(-60) } }, ['te snel verstuurd']],
    ['after four days', { stamp: { nonce: 'n', issuedAt: secondsAgo(4 * 86_400) } }, ['bladzijde te lang open']],
    ['from a busy network', { isBusyNetwork: true }, ['veel berichten van één netwerk']],
    ['full of links', { texts: ['http://a https://b www.c [url=d]'] }, ['veel links']],
    ['in another script', { texts: ['Купить дешёвые часы прямо сейчас'] }, ['ander schrift']],
  ])('%s is marked', (_, changes, expected) => expect(marks(changes)).toEqual(expected));

  it.each([
    ['names with strange letters', 'Mijn buurvrouw heet Żółć en komt uit Łódź, wij eten samen.'],
    ['three links', 'Kijk op www.a.nl, www.b.nl en https://c.nl voor wat wij bedoelen.'],
    ['one word in Arabic', 'Het eten heet كسكس en iedereen mag komen proeven.'],
    ['nothing but a few words', '你好'],
  ])('with %s has no mark', (_, text) => expect(marks({ texts: [text] })).toEqual([]));

  it('loses the weak marks, and those only, when the browser did the work', () => {
    const stamp = { nonce: 'old', issuedAt: secondsAgo(4 * 86_400) };
    const weak = { isBusyNetwork: true, stamp, texts: ['Здравствуйте, мы хотим начать сад на площади'] };
    expect(marks(weak)).toHaveLength(3);
    expect(marks({ ...weak, isTrusted: true })).toEqual([]);
    const strong = { isTrapFilled: true, stamp: { nonce: 'new', issuedAt: now } };
    expect(marks({ ...strong, isTrusted: true })).toEqual(marks(strong));
    expect(marks({ stamp: null, isTrusted: true })).toEqual(['zonder stempel van de site']);
  });

  it('put right from the same page has no mark; the third different one has', () => {
    const marker = new Marker();
    const stamp = { nonce: 'same', issuedAt: secondsAgo(60) };
    const of = (key: string) => marker.marksOf(message({ key, stamp }));
    expect([of('one'), of('two'), of('one')]).toEqual([[], [], []]);
    expect(of('three')).toEqual(['stempel vaker gebruikt']);
  });

  it('with the text of another one is marked, whatever its capitals and dots; sent again it is not', () => {
    const marker = new Marker();
    const of = (key: string, text: string) => marker.marksOf(message({ key, texts: [text] }));
    expect(of('one', long)).toEqual([]);
    expect(of('one', long)).toEqual([]);
    expect(of('two', `${long.toUpperCase()}!!`)).toEqual(['zelfde tekst als een eerder bericht']);
    expect([of('three', 'Hallo'), of('four', 'Hallo')]).toEqual([[], []]);
  });
});
