/** What an editor should mend in workshops and meetings; it never holds up a release. */
import type { Content, Meeting, Workshop } from './model.ts';

type Times = Pick<Workshop | Meeting, 'startsAt' | 'endsAt'>;

/** Whether the end can be right. Where it isn't, the site shows the event without one to calendar programs. */
export function endsAfterStart({ startsAt, endsAt }: Times): boolean {
  return +new Date(endsAt) > +new Date(startsAt);
}

/** Events that end before they begin, by title. */
export function eventProblems({ workshops, meetings }: Pick<Content, 'workshops' | 'meetings'>) {
  return [...workshops, ...meetings]
    .filter((event) => !endsAfterStart(event))
    .map(({ title }) => ({
      title,
      message:
        'Het einde ligt niet na het begin. In de agenda om te downloaden staat nu geen eindtijd. Verbeter de tijden.',
    }));
}
