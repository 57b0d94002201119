import type { APIRoute } from 'astro';
import { file } from '../machine/responses.ts';
import { robots } from '../machine/robots.ts';

export const GET: APIRoute = ({ locals }) => file('txt', robots(locals.siteUrl));
