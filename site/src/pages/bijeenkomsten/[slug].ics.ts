import type { APIRoute } from 'astro';
import { pathsOf } from '../../content/addresses.ts';
import { findBySlug } from '../../content/lookup.ts';
import { eventCalendar } from '../../machine/calendar/calendar.ts';
import { file } from '../../machine/responses.ts';

export const getStaticPaths = () => pathsOf('/bijeenkomsten/[slug].ics');

export const GET: APIRoute = ({ locals: { content, siteUrl }, params }) => {
  const { entry } = findBySlug(content.meetings, params.slug);
  return file('ics', entry && eventCalendar(entry, siteUrl));
};
