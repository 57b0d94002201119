import type { APIRoute } from 'astro';
import { pathsOf } from '../../../content/addresses.ts';
import { awardProof } from '../../../machine/keurmerk/proof.ts';
import { file } from '../../../machine/responses.ts';

export const getStaticPaths = () => pathsOf('/keurmerk/register/[code].json');

export const GET: APIRoute = ({ locals, params }) => {
  const award = locals.content.keurmerkAwards.find(({ code }) => code === params.code);
  return file('json', award && awardProof(award, locals));
};
