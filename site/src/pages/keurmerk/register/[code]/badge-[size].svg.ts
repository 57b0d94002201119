import type { APIRoute } from 'astro';
import { pathsOf } from '../../../../content/addresses.ts';
import { badge } from '../../../../machine/keurmerk/badge.ts';
import { file } from '../../../../machine/responses.ts';

export const getStaticPaths = () => pathsOf('/keurmerk/register/[code]/badge-[size].svg');

export const GET: APIRoute = ({ locals, params }) => {
  const award = locals.content.keurmerkAwards.find(({ code }) => code === params.code);
  return file('svg', award && badge(award, params.size, locals));
};
