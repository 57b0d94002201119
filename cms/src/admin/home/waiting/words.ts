import type { WaitingItem, WaitingKind } from '../../../desk/waiting/waiting';
import { duration } from './duration';

interface Words {
  heading: string;
  /** What the link to an item says; its title, unless that is only a number. */
  name?(item: WaitingItem): string;
  /** What stands beside the title of an item. */
  beside(item: WaitingItem): string;
  /** When nothing of this kind waits. */
  empty: string;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What each kind is called; `design/admin.md`, "Widgets on the first page". */
export const wordsOf: Readonly<Record<WaitingKind, Words>> = {
  submissions: {
    heading: 'Nieuw binnengekomen',
    name: ({ about = 'bericht', title }) => `${capital(about)} ${title}`,
    beside: ({ days }) => (days === 0 ? 'Van vandaag' : `Wacht ${duration(days)}`),
    empty: 'Niets nieuws. Alles is bekeken.',
  },
  voices: {
    heading: 'De gemeente antwoordde',
    beside: ({ days }) => (days === 0 ? 'Van vandaag' : `Wacht ${duration(days)}`),
    empty: 'Geen antwoord van de gemeente wacht op het bestuur.',
  },
  'failed-plans': {
    heading: 'Gepland, maar niet gelukt',
    beside: ({ about }) => about ?? 'Open het item om te zien waarom.',
    empty: 'Alles wat gepland was, is gelukt.',
  },
  'late-agreements': {
    heading: 'Afspraken die te laat zijn',
    beside: ({ days }) => `${duration(days)} te laat`,
    empty: 'Geen afspraak is te laat.',
  },
  'silent-voices': {
    heading: 'Wacht op een stem',
    beside: ({ about, days }) => {
      const who = about === 'gemeente' ? 'De gemeente zegt' : 'De initiatiefnemers zeggen';
      return `${who} nog niets${days > 0 ? `, al ${duration(days)}` : ''}`;
    },
    empty: 'Beide kanten hebben overal iets gezegd.',
  },
  'late-advice': {
    heading: 'Adviezen zonder antwoord',
    beside: ({ about, days }) => `${about ? `${capital(about)}, ` : ''}${duration(days)} te laat`,
    empty: 'Geen advies wacht te lang op antwoord.',
  },
  reports: {
    heading: 'Verslagen om vast te stellen',
    beside: ({ days }) => (days === 0 ? 'Van vandaag' : `Van ${duration(days)} geleden`),
    empty: 'Alle verslagen zijn vastgesteld.',
  },
  awards: {
    heading: 'Keurmerken die aflopen',
    beside: ({ days }) => (days === 0 ? 'Geldt tot en met vandaag' : `Geldt nog ${duration(days)}`),
    empty: 'Geen keurmerk loopt binnenkort af.',
  },
  unchecked: {
    heading: 'Nakijken in de kennisbank',
    beside: ({ days }) => `${duration(days)} niet nagekeken`,
    empty: 'Alles is dit jaar nagekeken.',
  },
  concepts: {
    heading: 'Begonnen en blijven liggen',
    beside: ({ about, days }) => `${about ? `${about}, ` : ''}${duration(days)} niet veranderd`,
    empty: 'Er ligt niets half af.',
  },
};
