import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';

/** Per attribute: how it looks in the form (`edit`) and in a list (`list`). */
type Metadatas = Record<string, { edit?: object; list?: object }>;

interface Configuration {
  settings: object;
  metadatas: Metadatas;
  layouts: object;
}
interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/**
 * Labels, help, columns and layout of the admin come from the `config` of each schema, at every start. Strapi uses that
 * only the first time; after that its database would win, and a label changed in code would never be seen.
 *
 * @returns how many configurations were different and are written.
 */
export async function applyViewConfiguration(strapi: Core.Strapi): Promise<number> {
  const contentManager = strapi.plugin('content-manager');
  const isOurs = (uid: string) => uid.startsWith('api::') || !uid.includes('::');
  const ours = (models: object) => Object.entries(models).filter(([uid]) => isOurs(uid));
  const types = await apply(contentManager.service('content-types'), ours(strapi.contentTypes));
  const components = await apply(contentManager.service('components'), ours(strapi.components));
  return types + components;
}

async function apply(
  service: ConfigurationService,
  models: [uid: string, model: { config?: Partial<Configuration> }][],
): Promise<number> {
  let written = 0;
  for (const [uid, { config }] of models) {
    if (!config?.layouts) continue;
    const current = await service.findConfiguration({ uid });
    const wanted = {
      ...current,
      settings: { ...current.settings, ...config.settings },
      metadatas: withOurs(current.metadatas, config.metadatas),
      layouts: config.layouts,
    };
    if (isDeepStrictEqual(current, wanted)) continue;
    await service.updateConfiguration({ uid }, wanted);
    written += 1;
  }
  return written;
}

function withOurs(current: Metadatas, ours: Metadatas = {}): Metadatas {
  const names = [...new Set([...Object.keys(current), ...Object.keys(ours)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        edit: { ...current[name]?.edit, ...ours[name]?.edit },
        list: { ...current[name]?.list, ...ours[name]?.list },
      },
    ]),
  );
}
