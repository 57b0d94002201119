/**
 * Which pages have a share picture of their own: those that people send to each other. Lists, wijken, themes, schemes
 * and the like show the general one.
 *
 * @module
 */
import { coverTheme } from '../../components/art/covers.ts';
import { agreementCode, knelpuntCode } from '../../components/agreement/labels.ts';
import { villagesOf } from '../../components/initiative/place.ts';
import { capital, formatDate, formatLongDate, localTime } from '../../components/text/format.ts';
import { perContent } from '../../components/text/per-content.ts';
import type { Content, Figure, Instant, Theme } from '../../content/model.ts';
import type { ShareIndex } from './share-index.ts';
import { type SharePicture, shareName } from './share-picture.ts';

/** What an entry puts on its picture. */
interface Shared {
  address: string;
  kicker: string;
  title: string;
  line?: string;
  slug: string;
  themes?: readonly Theme[];
  cover?: Figure | null;
}

const on = (moment: Instant) => capital(formatLongDate(localTime(moment).date));
const eventLine = ({ startsAt, cancelled }: { startsAt: Instant; cancelled: boolean }) =>
  cancelled ? 'Gaat niet door' : `${on(startsAt)}, ${localTime(startsAt).time} uur`;

function sharedEntries(content: Content): Shared[] {
  return [
    ...content.initiatives.map((entry) => ({
      ...entry,
      address: `/initiatieven/${entry.slug}/`,
      kicker: 'Initiatief',
      line: villagesOf(entry),
    })),
    ...content.knelpunten.map((entry) => ({
      ...entry,
      address: `/knelpunten/${entry.slug}/`,
      kicker: knelpuntCode(entry),
      line: villagesOf(entry),
      cover: null,
    })),
    ...content.agreements.map(({ slug, title, madeOn, ...entry }) => ({
      slug,
      title,
      address: `/afspraken/${slug}/`,
      kicker: `Afspraak ${agreementCode({ slug, title, madeOn, ...entry })}`,
      line: `Gemaakt op ${formatDate(madeOn)}`,
    })),
    ...content.workshops.map((entry) => ({
      ...entry,
      address: `/workshops/${entry.slug}/`,
      kicker: 'Workshop',
      line: eventLine(entry),
    })),
    ...content.meetings.map((entry) => ({
      ...entry,
      address: `/bijeenkomsten/${entry.slug}/`,
      kicker: capital(entry.kind),
      line: eventLine(entry),
    })),
    ...content.meetingReports.map((entry) => ({
      ...entry,
      address: `/verslagen/${entry.slug}/`,
      kicker: 'Verslag',
      line: entry.meeting ? on(entry.meeting.startsAt) : '',
    })),
    ...content.statutes.flatMap(({ kind, slug, title, versions }) =>
      versions.map(({ number }) => ({
        slug,
        title,
        address: kind === 'bijzonder statuut' ? `/statuut/${number}/` : `/stichting/statuten/${number}/`,
        kicker: `Versie ${number}`,
      })),
    ),
    ...content.knowledgeArticles.map((entry) => ({
      ...entry,
      address: `/kennisbank/${entry.slug}/`,
      kicker: capital(entry.kind),
      line: 'Uit de kennisbank',
    })),
    ...content.newsItems.map((entry) => ({
      ...entry,
      address: `/nieuws/${entry.slug}/`,
      kicker: 'Nieuws',
      line: formatDate(entry.date),
    })),
  ];
}

/** Every page with a picture of its own, by address. */
const byAddress = perContent((content) => {
  const site = content.settings.name;
  return new Map(
    sharedEntries(content).map(({ address, kicker, title, line, slug, themes = [], cover }) => {
      const photo = cover?.file.address ? { path: cover.file.address.slice(1), focus: cover.file.focus } : null;
      const art = { slug, theme: coverTheme(themes) };
      const picture: SharePicture = { kicker, title, line: line || null, site, art, photo };
      return [address, { picture, name: shareName(picture) }] as const;
    }),
  );
});

/** The picture of the page at an address; `undefined` when it shows the general one. */
export function sharePictureAt(content: Content, address: string): { picture: SharePicture; name: string } | undefined {
  return byAddress(content).get(address);
}

/** Every share picture of the site by name; the general one is not in it. */
export function shareIndex(content: Content): ShareIndex {
  return Object.fromEntries([...byAddress(content).values()].map(({ name, picture }) => [name, picture]));
}

/** For pages that have none of their own. */
export function generalPicture({ homepage, settings }: Content): SharePicture {
  return {
    kicker: null,
    title: homepage.heroTitle,
    line: settings.tagline,
    site: settings.name,
    art: { slug: 'voorpagina', theme: 'ontmoeten' },
    photo: null,
  };
}
