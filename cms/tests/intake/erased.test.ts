import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emailPoint, phonePoint } from '../../../shared-types/src/forms/index.ts';
import { ErasedPeople } from '../../src/intake/erased.ts';
import { removeMailBefore, removeMailTo } from '../../src/intake/mail/kept-files.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'participienter-erased-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('who was erased', () => {
  const secret = 'a secret of this installation, of some length';
  const at = new Date('2026-11-22T12:00:00Z');
  const file = () => join(folder, 'erased.jsonl');

  it('is known after a restart, however the address is written, and from no file', () => {
    new ErasedPeople(file(), secret).add(emailPoint(' Sam@Voorbeeld.example'), at);
    const again = new ErasedPeople(file(), secret);
    expect(again.until(emailPoint('sam@voorbeeld.EXAMPLE '))).toEqual(at);
    expect(again.until(emailPoint('kim@voorbeeld.example'))).toBeNull();
    expect(readFileSync(file(), 'utf8')).not.toMatch(/sam|voorbeeld/i);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  it('is known by a telephone number too, however it is written', () => {
    new ErasedPeople(file(), secret).add(phonePoint('06 - 12 34 56 78')!, at);
    const again = new ErasedPeople(file(), secret);
    expect(again.until(phonePoint('+31 6 12345678')!)).toEqual(at);
    expect(again.until(phonePoint('06 12345679')!)).toBeNull();
    expect(readFileSync(file(), 'utf8')).not.toContain('12345678');
  });

  it('asks again: the last time counts', () => {
    const people = new ErasedPeople(file(), secret);
    const later = new Date('2027-01-01T00:00:00Z');
    people.add(emailPoint('sam@voorbeeld.example'), at);
    people.add(emailPoint('sam@voorbeeld.example'), later);
    expect(new ErasedPeople(file(), secret).until(emailPoint('sam@voorbeeld.example'))).toEqual(later);
  });

  it('is forgotten when nothing of that time is kept any more', () => {
    const people = new ErasedPeople(file(), secret);
    people.add(emailPoint('sam@voorbeeld.example'), at);
    people.add(emailPoint('kim@voorbeeld.example'), new Date('2028-11-22T12:00:00Z'));
    people.forgetBefore(new Date('2028-11-22T00:00:00Z'));
    for (const known of [people, new ErasedPeople(file(), secret)]) {
      expect(known.until(emailPoint('sam@voorbeeld.example'))).toBeNull();
      expect(known.until(emailPoint('kim@voorbeeld.example'))).not.toBeNull();
    }
  });

  it('stays known when a line after it was cut off', () => {
    new ErasedPeople(file(), secret).add(emailPoint('sam@voorbeeld.example'), at);
    appendFileSync(file(), '\n{"who":"abc');
    new ErasedPeople(file(), secret).add(emailPoint('kim@voorbeeld.example'), at);
    const people = new ErasedPeople(file(), secret);
    expect(people.until(emailPoint('sam@voorbeeld.example'))).toEqual(at);
    expect(people.until(emailPoint('kim@voorbeeld.example'))).toEqual(at);
  });
});

describe('mails that are files', () => {
  const mail = async (name: string, to: string, body = 'Hallo') =>
    writeFile(join(folder, name), `From: Post <post@voorbeeld.example>\r\n${to}\r\nSubject: Dag\r\n\r\n${body}\r\n`);

  it('go when their day has passed, by their name, also those that were never finished', async () => {
    await mail('2026-10-01T10-00-00-000Z-abcdef12.eml', 'To: sam@voorbeeld.example');
    await mail('.2026-10-02T10-00-00-000Z-abcdef12.eml', 'To: sam@voorbeeld.example');
    await mail('2026-11-01T10-00-00-000Z-abcdef12.eml', 'To: sam@voorbeeld.example');
    await writeFile(join(folder, 'lees-mij.txt'), 'Van een mens');
    await removeMailBefore('2026-11-01', folder);
    expect((await readdir(folder)).sort()).toEqual(['2026-11-01T10-00-00-000Z-abcdef12.eml', 'lees-mij.txt']);
  });

  it('to somebody who is erased go, and no others', async () => {
    await mail('2026-11-01T10-00-00-000Z-00000001.eml', 'To: Sam de Vries <Sam@voorbeeld.example>');
    await mail('2026-11-01T10-00-00-000Z-00000002.eml', 'To: "Heel lang, een naam"\r\n <sam@voorbeeld.example>');
    await mail('2026-11-01T10-00-00-000Z-00000003.eml', 'To: jansam@voorbeeld.example', 'sam@voorbeeld.example');
    await removeMailTo('sam@Voorbeeld.example', folder);
    expect(await readdir(folder)).toEqual(['2026-11-01T10-00-00-000Z-00000003.eml']);
  });

  it('need no folder to be there', async () => {
    await mkdir(join(folder, 'mail'));
    await removeMailBefore('2026-11-01', join(folder, 'nergens'));
    await removeMailTo('sam@voorbeeld.example', join(folder, 'nergens'));
    expect(await readdir(folder)).toEqual(['mail']);
  });
});
