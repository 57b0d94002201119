/**
 * Two editors in one entry, at the admin's side; the other side is `cms/src/planning/versions`.
 *
 * @module
 */
import type { Store } from '../../accounts';
import { askEditor } from './conflict';
import { keepTypedText } from './keep-typed-text';
import { MeanwhileDialog } from './MeanwhileDialog';
import { withVersions } from './watch-saves';

export { OwnTextPanel } from './OwnTextPanel';

interface Zones {
  injectComponent(
    page: string,
    zone: string,
    component: { name: string; Component: (props: { slug?: string }) => unknown },
  ): void;
}

/** Before Strapi's store is made: keeps what was typed when a save is refused. */
export function keepWhatIsTyped(app: Store): void {
  app.addMiddlewares([keepTypedText]);
}

/** Tells editors of each other, wherever one can save. */
export function tellEditorsOfEachOther(contentManager: Zones): void {
  window.fetch = withVersions(window.fetch.bind(window), askEditor);
  const component = { name: 'meanwhile', Component: MeanwhileDialog };
  contentManager.injectComponent('editView', 'right-links', component);
  contentManager.injectComponent('preview', 'actions', component);
}
