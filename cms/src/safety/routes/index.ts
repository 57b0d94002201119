import type { Core } from '@strapi/strapi';
import { restoreFromBin, showBin, wipeFromBin } from './bin';
import type { Handler } from './context';
import { removeVersion, restoreVersion, showDifference, showHistory, showVersion } from './entry';
import { downloadLog, showLog } from './log';

const entry = ':uid/:documentId';
const routes: readonly [method: 'GET' | 'POST' | 'DELETE', path: string, handler: Handler][] = [
  ['GET', `/vangnet/verschil/${entry}`, showDifference],
  ['GET', `/vangnet/geschiedenis/${entry}`, showHistory],
  ['GET', `/vangnet/versie/${entry}/:version`, showVersion],
  ['POST', `/vangnet/versie/${entry}/:version`, restoreVersion],
  ['DELETE', `/vangnet/versie/${entry}/:version`, removeVersion],
  ['GET', '/vangnet/logboek', showLog],
  ['GET', '/vangnet/logboek.csv', downloadLog],
  ['GET', '/vangnet/prullenbak', showBin],
  ['POST', '/vangnet/prullenbak/:id', restoreFromBin],
  ['DELETE', '/vangnet/prullenbak/:id', wipeFromBin],
];

/** Adds the addresses of the safety net to the admin; to be called before Strapi serves anything. */
export function addSafetyRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: routes.map(([method, path, handler]) => ({
      method,
      path,
      // `as never`: Strapi's type of a handler is a name of a controller; a function works as well.
      handler: ((context: Parameters<Handler>[1]) => handler(strapi, context)) as never,
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' },
    })),
  });
}
