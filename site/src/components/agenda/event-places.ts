/**
 * In which of the three places an event is. An event has no wijk of its own: the name and the address of its place say
 * where it is, in the words that the neighbourhoods of the site have.
 *
 * @module
 */
import { type Village, villages } from 'shared-types';
import type { Content, Meeting, Place, Workshop } from '../../content/model.ts';
import { perContent, perContentAsOf } from '../text/per-content.ts';
import { type AgendaItem, comingEvents } from './events.ts';

/** The name of the municipality holds two of the three places. */
const municipality = /leidschendam-voorburg/giu;

/** Per village an expression that finds its own name, and those of its wijken, as whole words. */
const namesOf = perContent((content: Content) =>
  villages.map((village) => {
    const wijken = content.neighbourhoods.filter((wijk) => wijk.village === village);
    const names = [village, ...wijken.flatMap(({ title }) => title.split(/ en |\/|,/))].map((name) =>
      RegExp.escape(name.trim()),
    );
    return { village, names: new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu') };
  }),
);

const places = perContent((content: Content) => {
  const found = (place: Place | null): readonly Village[] => {
    const text = `${place?.name ?? ''} ${place?.address ?? ''}`.replace(municipality, '');
    return namesOf(content)
      .filter(({ names }) => names.test(text))
      .map(({ village }) => village);
  };
  return new Map([...content.workshops, ...content.meetings].map((event) => [event, found(event.place)]));
});

/** The villages that the place of an event names; none for one that is only online. */
export function villagesOfEvent(content: Content, event: Workshop | Meeting): readonly Village[] {
  return places(content).get(event) ?? [];
}

/** What is still to come, per village. */
export const comingPerVillage = perContentAsOf(
  (content: Content, asOf: Date): ReadonlyMap<Village, readonly AgendaItem[]> =>
    new Map(
      villages.map((village) => [
        village,
        comingEvents(content, asOf).filter(({ entry }) => villagesOfEvent(content, entry).includes(village)),
      ]),
    ),
);
