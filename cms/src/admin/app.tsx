import logo from './extensions/admin-logo.svg';
import favicon from './extensions/admin-favicon.svg';
import mark from './extensions/mark.svg';
import { type Store, warnAboutFirstPassword } from './accounts';
import { AttendancePanel } from './attendance/panel';
import { type FirstPage, homeWords, OnSitePanel, registerHome } from './home';
import { addInbox } from './inbox';
import { keepWhatIsTyped, OwnTextPanel, tellEditorsOfEachOther } from './planning/meanwhile';
import { OverlapNotice, OverlapPanel } from './planning/OverlapPanel';
import { PlanPanel } from './planning/PlanPanel';
import { NextStepsPanel } from './record/NextStepsPanel';
import { type Action, withoutTakingAway } from './record/staying';
import { addSafetyPages, carrySeenToken, HistoryPanel, LookHost, withLook, withoutBulkPublish } from './safety';
import { keepWhatIsPasted, type PasteEditor } from './word/paste';
import { tellPasted } from './word/pasted-event';
import { PastedPanel } from './word/PastedPanel';
import { onlyAllowed } from './roles/only-allowed';
import { VoicePanel } from './voice/VoicePanel';
import { dutch } from './words';
import { addHandbook, type Menu, WritingPanel } from './writing';

/** Where Strapi keeps the language of somebody who is not logged in (`strapi-admin/reducer`); without it: English. */
const LANGUAGE = 'strapi-admin-language';

/** Strapi's advertisement for its new media library, in English; dismissed per project id, and ours has none. */
const BANNER_DISMISSED = ['false', 'undefined'].map(
  (project) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${project}`,
);

/** Colours, images and their reasons: `design/admin.md`. Layouts, fonts and states stay Strapi's own. */
export default {
  config: {
    locales: ['nl'],
    translations: { nl: { ...dutch, ...homeWords } },
    head: { favicon },
    auth: { logo },
    menu: { logo: mark },
    theme: {
      light: {
        colors: {
          primary100: '#e9f3ee',
          primary200: '#bcd9ca',
          primary500: '#2c6b50',
          primary600: '#1d5a42',
          primary700: '#143a2c',
          buttonPrimary500: '#24563f',
          buttonPrimary600: '#143a2c',
        },
      },
      dark: {
        colors: {
          primary100: '#12261d',
          primary200: '#2f5646',
          primary500: '#2c6b50',
          primary600: '#86cbaa',
          primary700: '#a5dcc1',
          buttonPrimary500: '#2f7557',
          buttonPrimary600: '#24614a',
        },
      },
    },
    notifications: { releases: false },
    tutorials: false,
  },

  /** Runs before Strapi reads the language, so that even the first login page is Dutch, and before it draws its banner. */
  register(app: Store & FirstPage) {
    registerHome(app);
    keepWhatIsTyped(app);
    if (!localStorage.getItem(LANGUAGE)) localStorage.setItem(LANGUAGE, 'nl');
    for (const key of BANNER_DISMISSED) localStorage.setItem(key, 'true');
    warnAboutFirstPassword(app);
    carrySeenToken();
  },

  /** What our editors have beside Strapi's own: next steps in the record, help to write, and pasting that keeps a text as it was. */
  bootstrap(app: Menu & { getPlugin(name: string): ContentManager }) {
    addInbox(app);
    addHandbook(app);
    addSafetyPages(app);
    const contentManager = app.getPlugin('content-manager');
    tellEditorsOfEachOther(contentManager);
    contentManager.injectComponent('editView', 'right-links', { name: 'overlap', Component: OverlapNotice });
    contentManager.injectComponent('editView', 'right-links', { name: 'look', Component: LookHost });
    const { apis } = contentManager;
    apis.addEditViewSidePanel([
      NextStepsPanel,
      VoicePanel,
      OwnTextPanel,
      OverlapPanel,
      AttendancePanel,
      PlanPanel,
      OnSitePanel,
      HistoryPanel,
      PastedPanel,
      WritingPanel,
    ]);
    apis.addDocumentAction(onlyAllowed);
    apis.addDocumentAction(withoutTakingAway);
    apis.addDocumentAction(withLook);
    apis.addBulkAction(withoutBulkPublish);
    apis.addRichTextBlocks(({ paragraph, ...others }) => ({
      ...others,
      paragraph: {
        ...paragraph,
        plugin: (editor) => keepWhatIsPasted(paragraph?.plugin?.(editor) ?? editor, tellPasted),
      },
    }));
  },
};

type ContentManager = { apis: ContentManagerApis } & Parameters<typeof tellEditorsOfEachOther>[0];

/** As much of Strapi's content manager as is extended here (`ContentManagerPlugin` in its source). */
interface ContentManagerApis {
  addEditViewSidePanel(panels: ((props: never) => { title: string; content: unknown } | null)[]): void;
  addDocumentAction(reducer: (actions: Action[]) => Action[]): void;
  addBulkAction(reducer: (actions: Action[]) => Action[]): void;
  addRichTextBlocks(reducer: (blocks: Blocks) => Blocks): void;
}
type Blocks = Record<string, { plugin?: (editor: PasteEditor) => PasteEditor } | undefined>;
