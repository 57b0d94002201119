/**
 * Structured data in the head (JSON-LD with the words of schema.org): what a search engine may show of a page.
 *
 * @module
 */
import { seats } from 'shared-types';
import { isWebAddress } from '../../components/text/links.ts';
import { endsAfterStart } from '../../content/event-problems.ts';
import type { Content, Place } from '../../content/model.ts';
import type { PageInput } from '../../content/page-input.ts';
import { amsterdamMoment } from '../amsterdam-moment.ts';
import { type AgendaEvent, pageAddressOf } from '../event-address.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { PageSubject } from './entry-at.ts';

interface PageHead {
  /** Address of the page, with slashes. */
  pathname: string;
  title: string;
  subject: PageSubject | undefined;
}

/** As the text of a `<script type="application/ld+json">`: no editor's text can end that element. */
export function structuredData({ pathname, title, subject }: PageHead, input: PageInput): string {
  const graph = [
    ...(pathname === '/' ? [organisation(input), site(input)] : []),
    breadcrumbs(pathname, title, input),
    subject?.kind === 'event' && eventData(subject.event, input),
    subject?.kind === 'written' && writtenData(subject, pathname, input),
  ].filter(Boolean);
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

const organisationId = (siteUrl: string) => `${siteUrl}/#organisatie`;

function organisation({ content: { settings }, siteUrl }: PageInput) {
  return {
    '@type': 'Organization',
    '@id': organisationId(siteUrl),
    name: settings.name,
    url: `${siteUrl}/`,
    logo: `${siteUrl}/mark.svg`,
    description: settings.tagline ?? undefined,
    email: settings.email ?? undefined,
    areaServed: 'Leidschendam-Voorburg',
  };
}

function site({ content: { settings }, siteUrl }: PageInput) {
  return {
    '@type': 'WebSite',
    url: `${siteUrl}/`,
    name: settings.name,
    inLanguage: 'nl',
    publisher: { '@id': organisationId(siteUrl) },
  };
}

/** The organisation as far as a page that is not the home page needs it. */
const ourselves = ({ settings }: Content, siteUrl: string) => ({
  '@type': 'Organization',
  '@id': organisationId(siteUrl),
  name: settings.name,
  url: `${siteUrl}/`,
});

function eventData(event: AgendaEvent, { content, siteUrl }: PageInput) {
  const { place } = event;
  const online = isWebAddress(place?.onlineLink) ? place.onlineLink : undefined;
  const isOurs = !('organiser' in event) || event.organiser === content.settings.name;
  return {
    '@type': 'Event',
    name: event.title,
    description: event.inShort,
    url: siteUrl + pageAddressOf(event),
    startDate: amsterdamMoment(event.startsAt),
    endDate: endsAfterStart(event) ? amsterdamMoment(event.endsAt) : undefined,
    eventStatus: `https://schema.org/${event.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${attendance(place, online)}`,
    location: locations(place, online),
    organizer: isOurs ? ourselves(content, siteUrl) : { '@type': 'Organization', name: event.organiser },
    inLanguage: 'nl',
    ...('capacity' in event && {
      maximumAttendeeCapacity: event.capacity ?? undefined,
      remainingAttendeeCapacity: seats(event).free ?? undefined,
    }),
  };
}

function attendance(place: Place | null, online: string | undefined): string {
  if (!online) return 'OfflineEventAttendanceMode';
  return place?.address ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
}

/** A place that is not known yet is left out: nothing here is guessed. */
function locations(place: Place | null, online: string | undefined): object[] | undefined {
  if (!place) return undefined;
  const { name, address, latitude, longitude } = place;
  const hall = {
    '@type': 'Place',
    name,
    address: address ?? name,
    geo: latitude !== null && longitude !== null ? { '@type': 'GeoCoordinates', latitude, longitude } : undefined,
  };
  if (!online) return [hall];
  const link = { '@type': 'VirtualLocation', url: online };
  return address ? [hall, link] : [link];
}

/** Google reads no longer headlines (https://developers.google.com/search/docs/appearance/structured-data/article). */
const LONGEST_HEADLINE = 110;

function writtenData(
  { type, entry }: Extract<PageSubject, { kind: 'written' }>,
  pathname: string,
  { content, siteUrl }: PageInput,
) {
  const us = ourselves(content, siteUrl);
  const picture = entry.cover?.file.address;
  return {
    '@type': type,
    headline: entry.title.slice(0, LONGEST_HEADLINE).toWellFormed(),
    description: entry.inShort,
    url: siteUrl + pathname,
    inLanguage: 'nl',
    image: picture ? siteUrl + picture : undefined,
    datePublished: entry.firstPublishedOn ?? undefined,
    dateModified: entry.updatedAt || undefined,
    author: us,
    publisher: { '@id': us['@id'] },
  };
}
