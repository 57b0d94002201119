import { forms } from 'shared-types/forms';
import { type InboxNews, inWords } from '../digest/news';
import { inDays } from '../dutch-moment';
import type { Letter } from '../mail/templates/letter';

interface Digest {
  news: InboxNews;
  name: string | null;
  /** Address of the admin, without a slash at the end. */
  admin: string;
}

const listed = new Intl.ListFormat('nl', { type: 'conjunction' });
const items = (count: number) => (count === 1 ? '1 inzending' : `${count} inzendingen`);
const arrivals = (count: number) => (count === 1 ? '1 formulier kwam binnen' : `${count} formulieren kwamen binnen`);
const daysLong = (days: number) => (days === 0 ? 'vandaag' : days === 1 ? '1 dag' : `${days} dagen`);

/**
 * What came in and what waits longest, for one volunteer.
 *
 * It has numbers and days, and nothing of what a visitor wrote: a mailbox is not where that is kept, or wiped.
 */
export function digestLetter({ news, name, admin }: Digest): Letter {
  const { arrived, rechecked, waiting, waitingCount } = news;
  const count = arrived.reduce((sum, one) => sum + one.count, 0);
  const waits = waitingCount === 1 ? '1 inzending wacht' : `${waitingCount} inzendingen wachten`;
  const title = count > 0 ? arrivals(count) : waits;
  const rest = waitingCount - waiting.length;
  return {
    subject: `Postvak: ${count} nieuw, ${waitingCount} ${waitingCount === 1 ? 'wacht' : 'wachten'}`,
    preview: waitingCount > 0 ? `${waits} op antwoord.` : 'Er wacht niets.',
    news: 'Overzicht van het postvak',
    title,
    name,
    paragraphs: [
      count > 0
        ? `Sinds het vorige overzicht kwam binnen: ${listed.format(arrived.map(inWords))}.`
        : 'Sinds het vorige overzicht kwam er geen formulier binnen.',
      ...(rechecked > 0
        ? [`Terug met een antwoord op de herhaalcheck: ${items(rechecked)}. Klik in het postvak op “Herhaalcheck”.`]
        : []),
      ...(waitingCount > 0
        ? [`Nog niet klaar: ${items(waitingCount)}. ${waiting.length > 1 ? 'Dit wacht het langst.' : ''}`.trim()]
        : ['Er wacht niets. Alles is klaar.']),
    ],
    facts: waiting.map(({ reference, kind, since, days }) => ({
      label: daysLong(days),
      value: `${reference}, ${forms[kind].title}, ${inDays(since)}`,
    })),
    buttons: [
      { label: 'Open het postvak', address: `${admin}/postvak` },
      { label: 'Kies je mail', address: `${admin}/postvak/instellingen` },
    ],
    ...(rest > 0 && { hint: `En nog ${rest} in het postvak.` }),
    why: whyVolunteer,
  };
}

/** Why somebody with an account gets a mail of the inbox. */
export const whyVolunteer =
  'Je krijgt deze e-mail omdat je bij Participiënter het postvak leest. Wil je hem niet? Kies dat in het postvak, bij Instellingen.';
