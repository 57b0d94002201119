/**
 * Whether money can be asked for: shape, word and a line of explanation.
 *
 * @module
 */
import { schemeState } from 'shared-types';
import type { FundingScheme, PlainDate } from '../../content/model.ts';
import { stateHtml } from '../record/state.ts';
import { countOf, formatDate } from '../text/format.ts';

export function schemeWords(scheme: FundingScheme, day: PlainDate): { html: string; note: string } {
  const { state, daysLeft } = schemeState(scheme, day);
  const { opensOn, closesOn } = scheme;
  const until = closesOn ? formatDate(closesOn) : '';
  switch (state) {
    case 'open':
      return { html: stateHtml('done', 'Open', 'Stand'), note: until ? `Tot en met ${until}` : 'Het hele jaar door' };
    case 'sluit binnenkort':
      return {
        html: stateHtml('clock', 'Sluit binnenkort', 'Stand'),
        note:
          daysLeft === 0
            ? `Vandaag is de laatste dag`
            : `Nog ${countOf(daysLeft ?? 0, 'dag', 'dagen')}, tot en met ${until}`,
      };
    case 'nog niet open':
      return { html: stateHtml('todo', 'Nog niet open', 'Stand'), note: opensOn ? `Vanaf ${formatDate(opensOn)}` : '' };
    case 'gesloten':
      return { html: stateHtml('bar', 'Gesloten', 'Stand'), note: until ? `Sinds ${until}` : '' };
  }
}
