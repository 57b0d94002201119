/**
 * What the environment says, read once and refused with one clear line per fault.
 *
 * @module
 */
import { join, resolve } from 'node:path';
import { Fault } from './faults.mjs';

export const root = resolve(import.meta.dirname, '..', '..');

export interface Settings {
  /** Everything that is not code: database, uploads, snapshot, releases, secrets. */
  readonly dataDir: string;
  readonly cms: Address;
  readonly site: Address;
  readonly startContent: 'all' | 'none';
}

export interface Address {
  readonly host: string;
  readonly port: number;
  /** Where a person on this machine opens it. */
  readonly url: string;
}

/** @throws Fault with a line per setting that makes no sense. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const faults: string[] = [];
  const port = (name: string, usual: number) => {
    const text = env[name] || String(usual);
    const value = Number(text);
    if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
    faults.push(`${name} is ${JSON.stringify(text)}: it must be a port number, such as ${usual}.`);
    return usual;
  };
  const cmsPort = port('CMS_PORT', 1337);
  const sitePort = port('SITE_PORT', 4321);
  if (cmsPort === sitePort) faults.push(`CMS_PORT and SITE_PORT are both ${cmsPort}: give each its own.`);
  const startContent = env.START_CONTENT || 'all';
  if (startContent !== 'all' && startContent !== 'none') {
    faults.push(`START_CONTENT is ${JSON.stringify(startContent)}: leave it out, or say "none".`);
  }
  if (faults.length > 0) throw new Fault(faults.join('\n  '));
  return {
    dataDir: resolve(env.DATA_DIR || join(root, '.data')),
    cms: {
      host: env.CMS_HOST || '127.0.0.1',
      port: cmsPort,
      url: env.CMS_URL || `http://localhost:${cmsPort}`,
    },
    site: {
      host: env.SITE_HOST || '127.0.0.1',
      port: sitePort,
      url: env.SITE_URL || `http://localhost:${sitePort}`,
    },
    startContent: startContent === 'none' ? 'none' : 'all',
  };
}

/** What both processes are told, so that they agree with each other and with what we tell. */
export function environmentOf(settings: Settings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATA_DIR: settings.dataDir,
    CMS_HOST: settings.cms.host,
    CMS_PORT: String(settings.cms.port),
    SITE_HOST: settings.site.host,
    SITE_PORT: String(settings.site.port),
    SITE_URL: settings.site.url,
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
    ...(settings.startContent === 'none' && { START_CONTENT: 'none' }),
  };
}

/** The site hears where the CMS is on this machine; the CMS's own `CMS_URL` is where editors find it. */
export function siteEnvironmentOf(settings: Settings): NodeJS.ProcessEnv {
  return { ...environmentOf(settings), CMS_URL: localUrl(settings.cms) };
}

/** The address on this machine itself, whatever proxy stands before it. */
export function localUrl({ host, port }: Address): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  return `http://${everywhere ? '127.0.0.1' : host}:${port}`;
}
