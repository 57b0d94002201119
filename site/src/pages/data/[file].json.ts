import type { APIRoute } from 'astro';
import { pathsOf } from '../../content/addresses.ts';
import { datasetNames } from '../../content/file-addresses.ts';
import { jsonFile, schemaFile } from '../../machine/open-data/json.ts';
import { datasets } from '../../machine/open-data/sets/index.ts';
import { file } from '../../machine/responses.ts';

export const getStaticPaths = () => pathsOf('/data/[file].json');

/** `<set>.json` and `<set>.schema.json`. */
export const GET: APIRoute = ({ locals, params }) => {
  const [wanted, kind] = params.file?.split('.') ?? [];
  const name = datasetNames.find((set) => set === wanted);
  if (!name) return file('json', undefined);
  return file('json', kind === 'schema' ? schemaFile(datasets[name], locals) : jsonFile(datasets[name], locals));
};
