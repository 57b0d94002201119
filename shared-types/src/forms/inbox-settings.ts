/**
 * What the inbox mails by itself, and what each volunteer wants of it: the settings, their words and their check.
 *
 * @module
 */
import { z } from 'zod';

/** The first is day 1, as ISO 8601 counts. */
export const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
export type Weekday = (typeof weekdays)[number];

/** How often a volunteer wants the digest. */
export const digestChoices = ['elke dag', 'elke werkdag', 'elke week', 'nooit'] as const;
export type DigestChoice = (typeof digestChoices)[number];

const MOST_WEEKS = 52;
const LAST_HOUR = 23;
const weeksFault = `Vul een heel getal in, van 0 tot en met ${MOST_WEEKS}. Met 0 vragen we niets.`;
const hourFault = 'Kies een heel uur.';
const dayFault = 'Kies een dag van de week.';
const switchFault = 'Kies aan of uit.';
const formFault = 'Deze instellingen kunnen we niet lezen. Laad de bladzijde opnieuw.';
const number = (error: string, most: number) => z.int({ error }).min(0, { error }).max(most, { error });

/** The settings of the inbox, for everybody. */
export const inboxSettings = z
  .strictObject(
    {
      /** Weeks after which we ask the sender of a knelpunt or hulpvraag whether it is solved; 0: never. */
      recheckWeeks: number(weeksFault, MOST_WEEKS),
      digestOn: z.boolean({ error: switchFault }),
      digestDays: z.array(z.enum(weekdays, { error: dayFault }), { error: dayFault }).max(weekdays.length),
      /** Hour on a Dutch clock. */
      digestHour: number(hourFault, LAST_HOUR),
      /** Whether volunteers hear at once of a hulpvraag. */
      atOnceOn: z.boolean({ error: switchFault }),
    },
    { error: formFault },
  )
  .refine(({ digestOn, digestDays }) => !digestOn || digestDays.length > 0, {
    path: ['digestDays'],
    error: 'Kies minstens één dag. Of zet het overzicht uit.',
  });
export type InboxSettings = z.infer<typeof inboxSettings>;

export const usualInboxSettings: InboxSettings = {
  recheckWeeks: 8,
  digestOn: true,
  digestDays: [...weekdays],
  digestHour: 8,
  atOnceOn: true,
};

/** What one volunteer wants to be mailed. */
export const mailChoice = z.strictObject(
  {
    digest: z.enum(digestChoices, { error: 'Kies hoe vaak je het overzicht wilt.' }),
    atOnce: z.boolean({ error: switchFault }),
  },
  { error: formFault },
);
export type MailChoice = z.infer<typeof mailChoice>;
