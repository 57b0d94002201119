import type { APIRoute } from 'astro';
import { pathsOf } from '../../content/addresses.ts';
import { datasetNames } from '../../content/file-addresses.ts';
import { csvFile } from '../../machine/open-data/csv.ts';
import { datasets } from '../../machine/open-data/sets/index.ts';
import { file } from '../../machine/responses.ts';

export const getStaticPaths = () => pathsOf('/data/[file].csv');

export const GET: APIRoute = ({ locals, params }) => {
  const name = datasetNames.find((set) => set === params.file);
  return file('csv', name && csvFile(datasets[name], locals));
};
