/**
 * Where a workshop or meeting stands on the site.
 *
 * @module
 */
import type { Meeting, Workshop } from '../content/model.ts';

export type AgendaEvent = Workshop | Meeting;

const isWorkshop = (event: AgendaEvent): event is Workshop => 'programme' in event;
const pathOf = (event: AgendaEvent) => `/${isWorkshop(event) ? 'workshops' : 'bijeenkomsten'}/${event.slug}`;

/** @example '/workshops/begroting/' */
export const pageAddressOf = (event: AgendaEvent): string => `${pathOf(event)}/`;

/** The event for one's own calendar. @example '/workshops/begroting.ics' */
export const icsAddressOf = (event: AgendaEvent): string => `${pathOf(event)}.ics`;

/** Everything on the agenda, to subscribe to. */
export const AGENDA_ICS = '/agenda.ics';
