import { Calendar, Clock, Earth, Plus } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';

export { OnSitePanel } from './on-site/panel';

/** As much of Strapi's app as has a first page. */
export type FirstPage = Pick<StrapiApp, 'widgets'>;

/** Titles by Strapi's message id. */
const titles = {
  'home.make': 'Snel maken',
  'home.website': 'Website',
  'home.waiting': 'Wat wacht op mij',
  'home.agenda': 'Agenda',
} as const;

/** For Strapi's list of translations: without them it complains in the browser's console. */
export const homeWords: Readonly<Record<string, string>> = titles;

const titled = (id: keyof typeof titles): Pick<WidgetArgs, 'id' | 'title'> => ({
  id: id.replace('.', '-'),
  title: { id, defaultMessage: titles[id] },
});

/** The two short ones first, so that the lists below them are in sight too. */
const widgets: WidgetArgs[] = [
  { ...titled('home.make'), icon: Plus, component: async () => (await import('./make/widget')).MakeWidget },
  { ...titled('home.website'), icon: Earth, component: async () => (await import('./website/widget')).WebsiteWidget },
  { ...titled('home.waiting'), icon: Clock, component: async () => (await import('./waiting/widget')).WaitingWidget },
  { ...titled('home.agenda'), icon: Calendar, component: async () => (await import('./agenda/widget')).AgendaWidget },
];

/** Puts our widgets in the place of Strapi's own, which count items and list what was edited last. */
export function registerHome(app: FirstPage): void {
  app.widgets.register(() => widgets);
}
