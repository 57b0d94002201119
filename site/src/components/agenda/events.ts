/**
 * The agenda: workshops and meetings together, what is coming first (soonest first), then what is over (newest first).
 *
 * @module
 */
import { eventEnd } from 'shared-types';
import type { Content, Meeting, Place, Workshop } from '../../content/model.ts';
import { capital, localTime } from '../text/format.ts';
import { perContentAsOf } from '../text/per-content.ts';

export interface AgendaItem {
  entry: Workshop | Meeting;
  href: string;
  /** 'Workshop', 'Werksessie' … */
  kind: string;
  /** Set for workshops: seats and sign-up. */
  workshop?: Workshop;
  isPast: boolean;
}

/** Whether it is still on the reader's agenda. What was cancelled stays until its time has passed. */
const isPast = (entry: Workshop | Meeting, asOf: Date) => +eventEnd(entry) <= +asOf;

export const agenda = perContentAsOf((content: Content, asOf: Date): AgendaItem[] => {
  const items: AgendaItem[] = [
    ...content.workshops.map((workshop) => ({
      entry: workshop,
      workshop,
      kind: 'Workshop',
      href: `/workshops/${workshop.slug}/`,
      isPast: isPast(workshop, asOf),
    })),
    ...content.meetings.map((meeting) => ({
      entry: meeting,
      kind: capital(meeting.kind),
      href: `/bijeenkomsten/${meeting.slug}/`,
      isPast: isPast(meeting, asOf),
    })),
  ];
  const byStart = (a: AgendaItem, b: AgendaItem) =>
    a.entry.startsAt.localeCompare(b.entry.startsAt) || a.href.localeCompare(b.href);
  return [
    ...items.filter((item) => !item.isPast).sort(byStart),
    ...items.filter((item) => item.isPast).sort((a, b) => byStart(b, a)),
  ];
});

/** What is still to come, soonest first. */
export const comingEvents = perContentAsOf((content: Content, asOf: Date) =>
  agenda(content, asOf).filter(({ isPast: over }) => !over),
);

/** Items in order, split where the month changes. */
export function byMonth(items: readonly AgendaItem[]): { month: string; items: AgendaItem[] }[] {
  return items.reduce<{ month: string; items: AgendaItem[] }[]>((months, item) => {
    const month = localTime(item.entry.startsAt).date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.items.push(item);
    else months.push({ month, items: [item] });
    return months;
  }, []);
}

/** Where it is, short: the name of the place, or online. */
export function placeName(place: Place | null): string {
  return place ? place.name : '';
}
