import type { StrapiChange } from '../strapi-change';

/**
 * English that stands in the code of Strapi's screens (5.54) instead of in its translations, mostly names that only a
 * screen reader says.
 */
export const hardCoded: readonly StrapiChange[] = [
  {
    file: '@strapi/design-system/dist/index.mjs',
    texts: [
      ['dateLabel: t = "Choose date"', 'dateLabel: t = "Kies de dag"'],
      ['timeLabel: n = "Choose time"', 'timeLabel: n = "Kies de tijd"'],
      ['label: n = "Choose date"', 'label: n = "Kies de dag"'],
      ['"Close modal"', '"Sluit"'],
      ['"Loading content..."', '"Even wachten…"'],
      ['children: "Loading"', 'children: "Even wachten…"'],
      ['"No results found"', '"Niets gevonden"'],
      ['"Select or enter a value"', '"Kies of typ iets"'],
    ],
  },
  {
    file: 'sonner/dist/index.mjs',
    texts: [["containerAriaLabel = 'Notifications'", "containerAriaLabel = 'Meldingen'"]],
  },
  { file: 'components/LazyOutlet.mjs', texts: [['"Loading content."', '"Even wachten…"']] },
  { file: 'admin/src/components/Table.mjs', texts: [["children = 'Loading content'", "children = 'Even wachten…'"]] },
  {
    file: 'components/PageHelpers.mjs',
    texts: [
      ['${title} | Strapi', '${title} | Participiënter'],
      ["children = 'Loading content.'", "children = 'Even wachten…'"],
    ],
  },
  {
    file: '@codemirror/language/dist/index.js',
    texts: [
      ['"Fold line"', '"Klap dicht"'],
      ['"Unfold line"', '"Klap open"'],
    ],
  },
  { file: 'Settings/pages/Users/EditPage.mjs', texts: [["name: 'Users'", "name: 'Gebruikers'"]] },
  // A status is named by its own text, which is Dutch; the code would name it by Strapi's word for it.
  { file: 'EditView/components/DocumentStatus.mjs', texts: [['"aria-label": status,', '']] },
  { file: 'BulkActions/PublishAction.mjs', texts: [["label: 'Publication status'", "label: 'Op de site?'"]] },
  {
    file: 'Settings/pages/Users/ListPage.mjs',
    texts: [
      ["name: 'Users'", "name: 'Gebruikers'"],
      ["isActive ? 'Active' : 'Inactive'", "isActive ? 'Aan' : 'Uit'"],
      ["label: 'Firstname'", "label: 'Voornaam'"],
      ["label: 'Lastname'", "label: 'Achternaam'"],
      ["label: 'Email'", "label: 'E-mailadres'"],
      ["label: 'Username'", "label: 'Naam'"],
      ["label: 'Active user'", "label: 'Account aan'"],
    ],
  },
  { file: 'SearchAsset/SearchAsset.mjs', texts: [['label: "Search"', 'label: "Zoek"']] },
  {
    // The page that is there before the admin is.
    file: 'index.html',
    texts: [
      ['<html lang="en">', '<html lang="nl">'],
      ['<title>Strapi Admin</title>', '<title>Participiënter</title>'],
      ['<h1>JavaScript disabled</h1>', '<h1>JavaScript staat uit</h1>'],
      [
        'Please <a href="https://www.enable-javascript.com/">enable JavaScript</a> in your browser and reload the page to proceed.',
        'De redactie werkt alleen met JavaScript. Zet het aan in je browser en laad de bladzijde opnieuw.',
      ],
    ],
  },
];
