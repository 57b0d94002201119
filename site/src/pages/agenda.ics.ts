import type { APIRoute } from 'astro';
import { agendaCalendar } from '../machine/calendar/calendar.ts';
import { file } from '../machine/responses.ts';

export const GET: APIRoute = ({ locals }) => file('ics', agendaCalendar(locals));
