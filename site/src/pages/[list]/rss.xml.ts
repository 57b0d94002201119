import type { APIRoute } from 'astro';
import { pathsOf } from '../../content/addresses.ts';
import { feedLists } from '../../content/file-addresses.ts';
import { rss } from '../../machine/feeds/feed.ts';
import { file } from '../../machine/responses.ts';

export const getStaticPaths = () => pathsOf('/[list]/rss.xml');

export const GET: APIRoute = ({ locals, params }) => {
  const list = feedLists.find((name) => name === params.list);
  return file('rss', list && rss(locals, list));
};
