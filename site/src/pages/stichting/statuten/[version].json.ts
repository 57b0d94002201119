import type { APIRoute } from 'astro';
import { statuteOf } from '../../../components/statute/versions.ts';
import { pathsOf } from '../../../content/addresses.ts';
import { file } from '../../../machine/responses.ts';
import { statuteJson } from '../../../machine/statute/statute-json.ts';

export const getStaticPaths = () => pathsOf('/stichting/statuten/[version].json');

export const GET: APIRoute = ({ locals, params }) => {
  const statute = statuteOf(locals.content, 'statuten van de stichting');
  const version = statute?.versions.find(({ number }) => number === params.version);
  return file('json', statute && version && statuteJson(statute, version, '/stichting/statuten/', locals));
};
