import type { APIRoute } from 'astro';
import { rss } from '../machine/feeds/feed.ts';
import { file } from '../machine/responses.ts';

export const GET: APIRoute = ({ locals }) => file('rss', rss(locals));
