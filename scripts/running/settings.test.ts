import { expect, test } from 'vitest';
import { environmentOf, readSettings, siteEnvironmentOf } from './settings.ts';

test('without any setting it runs on this machine only, at the usual ports', () => {
  const settings = readSettings({});
  expect(settings.cms).toEqual({ host: '127.0.0.1', port: 1337, url: 'http://localhost:1337' });
  expect(settings.site).toEqual({ host: '127.0.0.1', port: 4321, url: 'http://localhost:4321' });
  expect(settings.dataDir).toMatch(/[/\\]\.data$/);
  expect(settings.startContent).toBe('all');
});

test('an empty setting is one that is not there', () => {
  expect(readSettings({ CMS_PORT: '', DATA_DIR: '', START_CONTENT: '' })).toEqual(readSettings({}));
});

test.each([
  [{ CMS_PORT: 'abc' }, 'CMS_PORT is "abc": it must be a port number, such as 1337.'],
  [{ SITE_PORT: '70000' }, 'SITE_PORT is "70000": it must be a port number, such as 4321.'],
  [{ SITE_PORT: '1337' }, 'CMS_PORT and SITE_PORT are both 1337: give each its own.'],
  [{ START_CONTENT: 'some' }, 'START_CONTENT is "some": leave it out, or say "none".'],
])('%j is refused: %s', (env, line) => {
  expect(() => readSettings(env)).toThrow(line);
});

test('every fault has its own line', () => {
  expect(() => readSettings({ CMS_PORT: '0', SITE_PORT: '1.5' })).toThrow(/CMS_PORT.*\n.*SITE_PORT/);
});

test('both processes hear the same settings, and only an empty start hears of it', () => {
  const env = environmentOf(readSettings({ CMS_PORT: '9001', DATA_DIR: '/srv/p', START_CONTENT: 'none' }));
  expect(env).toMatchObject({
    CMS_PORT: '9001',
    SITE_PORT: '4321',
    DATA_DIR: '/srv/p',
    START_CONTENT: 'none',
  });
});

test('the site talks to the CMS on this machine, also when editors use a public address', () => {
  const settings = readSettings({
    CMS_URL: 'https://cms.example.org',
    CMS_HOST: '0.0.0.0',
    CMS_PORT: '9001',
  });
  expect(settings.cms.url).toBe('https://cms.example.org');
  expect(siteEnvironmentOf(settings).CMS_URL).toBe('http://127.0.0.1:9001');
});
