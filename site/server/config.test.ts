import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { temporaryFolder } from './test-support/temporary-folder.ts';

const secrets = Object.fromEntries(
  ['siteToken', 'previewToken', 'intakeToken', 'webhookSecret'].map((name) => [name, `${name}-0123456789`]),
);

function dataDir(content: string = JSON.stringify({ ...secrets, appKeys: 'for the CMS only' })): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'secrets.json'), content);
  return folder;
}

const faultOf = (env: Record<string, string>) => {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
};

describe('the configuration', () => {
  it('has usual values for all but the secrets', () => {
    const folder = dataDir();
    expect(readConfig({ DATA_DIR: folder })).toEqual({
      dataDir: folder,
      host: 'localhost',
      port: 4321,
      siteUrl: 'http://localhost:4321',
      cmsUrl: 'http://127.0.0.1:1337',
      lookIntervalMs: 30_000,
      releasesKept: 5,
      formsPerNetwork: 100,
      formsHavePuzzles: false,
      hasStylePage: false,
      secrets,
    });
  });

  it('takes what the environment says; empty counts as not said', () => {
    const env = {
      DATA_DIR: dataDir(),
      SITE_PORT: '8080',
      SITE_HOST: '0.0.0.0',
      SITE_URL: 'https://participienter.example/',
      CMS_URL: '',
      LOOK_INTERVAL_S: '5',
    };
    expect(readConfig(env)).toMatchObject({
      port: 8080,
      host: '0.0.0.0',
      siteUrl: 'https://participienter.example',
      cmsUrl: 'http://127.0.0.1:1337',
      lookIntervalMs: 5000,
    });
  });

  it('is refused with one line per fault', () => {
    const lines = faultOf({
      DATA_DIR: dataDir(),
      SITE_PORT: 'http',
      SITE_URL: 'participienter.example',
      RELEASES_KEPT: '1',
    }).split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['SITE_PORT', 'SITE_URL', 'RELEASES_KEPT']);
  });

  it('says how to get secrets when there are none', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'empty'));
    expect(faultOf({ DATA_DIR: join(folder, 'empty') })).toMatch(/secrets\.json can't be read.*npm start/);
  });

  it('never quotes a secret', () => {
    expect(faultOf({ DATA_DIR: dataDir('{"siteToken": "very-private-to') })).not.toContain('very');
    const short = faultOf({
      DATA_DIR: dataDir(JSON.stringify({ ...secrets, siteToken: 'private' })),
    });
    expect(short).toContain('siteToken');
    expect(short).not.toContain('private');
  });
});
