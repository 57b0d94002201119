import { newForm } from '../links';

/** Something that is often made, with one press to its empty form. */
export interface MakeButton {
  /** The type, or the page where it is done. */
  key: string;
  label: string;
  to: string;
}

/** A permission as Strapi gives it to the admin. */
export interface Permission {
  action: string;
  subject?: string | null;
}

const make = (type: string, label: string): MakeButton => ({ key: type, label, to: newForm(`api::${type}.${type}`) });

const initiative = make('initiative', 'Initiatief');
const workshop = make('workshop', 'Workshop');
const meeting = make('meeting', 'Bijeenkomst');
const news = make('news-item', 'Nieuwsbericht');
const article = make('knowledge-article', 'Artikel voor de kennisbank');
const report = make('meeting-report', 'Verslag');
const agreement = make('agreement', 'Afspraak');
const advice = make('advice', 'Advies');
const volunteer: MakeButton = { key: 'volunteer', label: 'Vrijwilliger uitnodigen', to: '/settings/users' };

const create = 'plugin::content-manager.explorer.create';
const publish = 'plugin::content-manager.explorer.publish';

/** What this person makes most, most frequent first; never more than may be made. */
export function buttonsFor(permissions: readonly Permission[]): MakeButton[] {
  const may = (action: string, type?: string) =>
    permissions.some((one) => one.action === action && (!type || one.subject === `api::${type}.${type}`));
  const isAllowed = ({ key }: MakeButton) => (key === 'volunteer' ? may('admin::users.create') : may(create, key));
  return wanted(may).filter(isAllowed);
}

function wanted(may: (action: string, type?: string) => boolean): MakeButton[] {
  if (may('admin::users.create')) return [initiative, workshop, report, news, meeting, volunteer];
  if (may(publish, 'meeting-report')) return [report, agreement, advice, meeting, initiative, news];
  return [initiative, workshop, report, meeting, news, article];
}
