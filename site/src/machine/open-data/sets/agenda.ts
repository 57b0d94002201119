/** What was and is on the agenda. Who gives a workshop and how one joins online are for the page, not for a table. */
import { meetingKinds, registrationKinds } from 'shared-types';
import { z } from 'zod';
import { amsterdamMoment } from '../../amsterdam-moment.ts';
import { type AgendaEvent, pageAddressOf } from '../../event-address.ts';
import { dataset } from '../dataset.ts';
import * as f from '../fields.ts';

const eventFields = {
  ...f.pageFields,
  begint: f.moment('Begin.'),
  eindigt: f.moment('Einde.'),
  ...f.placeFields,
  afgelast: f.yesNo('Of het niet doorgaat.'),
  afgelast_omdat: f.maybeText('Waarom het niet doorgaat.'),
};
const eventCells = (event: AgendaEvent, siteUrl: string) => ({
  ...f.pageCells(event, siteUrl, pageAddressOf(event)),
  begint: amsterdamMoment(event.startsAt),
  eindigt: amsterdamMoment(event.endsAt),
  ...f.placeCells(event.place),
  afgelast: event.cancelled,
  afgelast_omdat: event.cancelledReason,
});

export const workshops = dataset({
  name: 'workshops',
  title: 'Workshops',
  description: 'Workshops voor initiatiefnemers, die komen en die zijn geweest.',
  row: z.strictObject({
    ...eventFields,
    aanmelden: f.oneOf(registrationKinds, 'Of aanmelden kan.'),
    plaatsen: f.maybeWhole('Hoeveel mensen mee kunnen doen. Leeg als er geen grens is.'),
    themas: f.texts('Sleutels uit de set themas.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.workshops.map((workshop) => ({
      ...eventCells(workshop, siteUrl),
      aanmelden: workshop.registration,
      plaatsen: workshop.capacity,
      themas: workshop.themes.map(({ slug }) => slug),
    })),
});

export const bijeenkomsten = dataset({
  name: 'bijeenkomsten',
  title: 'Bijeenkomsten',
  description: 'Bijeenkomsten, werksessies en vergaderingen, ook inspraakavonden van anderen.',
  row: z.strictObject({
    ...eventFields,
    soort: f.oneOf(meetingKinds, 'Soort bijeenkomst.'),
    organisatie: f.text('Wie het organiseert.'),
    agenda: f.texts('Punten op de agenda.'),
    denktank_id: f.maybeText('Code uit de set denktanks.'),
  }),
  rows: ({ content, siteUrl }) =>
    content.meetings.map((meeting) => ({
      ...eventCells(meeting, siteUrl),
      soort: meeting.kind,
      organisatie: meeting.organiser,
      agenda: meeting.agenda.map(({ text }) => text),
      denktank_id: f.idOf(meeting.thinkTank),
    })),
});
