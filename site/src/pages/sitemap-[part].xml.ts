import type { APIRoute } from 'astro';
import { pathsOf } from '../content/addresses.ts';
import { file } from '../machine/responses.ts';
import { sitemapPart } from '../machine/sitemap/sitemap.ts';

export const getStaticPaths = () => pathsOf('/sitemap-[part].xml');

export const GET: APIRoute = ({ locals, params }) => file('xml', sitemapPart(locals, params.part));
