import type { APIRoute } from 'astro';
import { file } from '../machine/responses.ts';
import { sitemap } from '../machine/sitemap/sitemap.ts';

export const GET: APIRoute = ({ locals }) => file('xml', sitemap(locals));
