/**
 * `docs/rollen.md`: who may do what, for editors, from the same matrix that sets the permissions at every start.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as matrix from '../../cms/src/editorial/roles.ts';
import { root } from '../running/settings.ts';

export const rolesFile = join(root, 'docs/rollen.md');

interface Schema {
  info: { displayName: string };
  config: { metadatas: Record<string, { edit: { label: string } } | undefined> };
}
const schemaOf = (type: string): Schema =>
  JSON.parse(readFileSync(join(root, `cms/src/api/${type}/content-types/${type}/schema.json`), 'utf8'));

const names = [...matrix.roles.map(({ name }) => name), matrix.beheerder.name];
const listed = new Intl.ListFormat('nl', { type: 'conjunction' });
/** The criteria of the keurmerk change until somebody got it by them; a rule keeps them then. */
const [criterion] = matrix.record.filter((type) => type === 'keurmerk-criterion');
const archive = matrix.record.filter((type) => type !== criterion);
const isOfRecord = (type: string) => archive.includes(type);

/** What a role of the matrix does with a type, in words. */
function deeds(role: matrix.Role, type: string): string {
  const acts = role.types[matrix.uid(type)] ?? [];
  const fields = role.fields[matrix.uid(type)];
  if (fields) {
    const labels = fields.map((field) => `*${schemaOf(type).config.metadatas[field]?.edit.label ?? field}*`);
    return `leest, verandert ${listed.format(labels)}`;
  }
  const words = [
    ...(acts.includes('create') ? ['schrijft'] : acts.includes('read') ? ['leest'] : []),
    ...(acts.includes('publish') ? [isOfRecord(type) ? 'zet op de site' : 'zet op de site en haalt eraf'] : []),
    ...(acts.includes('delete') ? ['gooit weg'] : []),
  ];
  return words.join(', ') || '–';
}

/** Beheerder has every permission; only the rules of the record hold for it too. */
function deedsOfBeheerder(type: string, canBeDeleted: boolean): string {
  if (matrix.incoming.includes(type)) return 'leest, verandert en wist';
  if (isOfRecord(type)) return 'schrijft, zet op de site, trekt in';
  return `schrijft, zet op de site en haalt eraf${canBeDeleted ? ', gooit weg' : ''}`;
}

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

function table(types: string[], canBeDeleted = true): string {
  const rows = types.map((type) => [
    schemaOf(type).info.displayName,
    ...matrix.roles.map((role) => deeds(role, type)),
    deedsOfBeheerder(type, canBeDeleted),
  ]);
  return [row(['wat', ...names]), row(names.map(() => '---').concat('---')), ...rows.map(row)].join('\n');
}

/** The whole page, as it must stand in the repository. */
export function rolesPage(): string {
  const people = [...matrix.roles, matrix.beheerder];
  return `<!-- Gemaakt door \`pnpm generate\` uit cms/src/editorial/roles.ts. Verander het daar. -->

# Wie mag wat?

${people.map(({ name, description }) => `- **${name}**. ${description}`).join('\n')}

‘Schrijven’ is maken, lezen, veranderen en bewaren. Wie iets niet op de site mag zetten, bewaart het. Iemand anders zet het dan op de site.

## Elke dag

${table(matrix.everyday)}

## Vaste bladzijden en lijsten

${table([...matrix.standing, ...(criterion ? [criterion] : [])])}
${table(matrix.singles, false).split('\n').slice(2).join('\n')}

Heeft iemand het keurmerk gekregen? Dan veranderen de criteria van dat jaar niet meer.

## Het archief

Wat hier op de site staat, blijft daar staan. Niemand haalt het eraf of gooit het weg, ook de Beheerder niet. Moet er iets weg? Dan trekt de Beheerder het in. Op de site staat dan wanneer en waarom.

${table(archive)}

## Wat binnenkomt

${table(matrix.incoming)}

Redacteur, Bestuur en Beheerder vragen de gemeente hoe het met een afspraak staat, en lezen haar antwoord. Alleen Bestuur en Beheerder zetten dat antwoord op de site, of weigeren het.

## Foto’s, bestanden en accounts

${[
  row(['wat', ...names]),
  row(names.map(() => '---').concat('---')),
  row(['Foto’s en bestanden', ...names.map(() => 'voegt toe, beschrijft, vervangt, gooit weg')]),
  row(['Eigen naam, taal en wachtwoord', ...names.map(() => 'verandert')]),
  row([
    'Instellingen van het postvak',
    ...people.map(({ code }) =>
      matrix.settingsOfInbox.change.some((role) => role === code)
        ? 'leest, verandert, kiest eigen mail'
        : 'leest, kiest eigen mail',
    ),
  ]),
  row(['Accounts en rollen', ...matrix.roles.map(() => '–'), 'nodigt uit, verandert, zet uit']),
  row(['Instellingen van het systeem', ...matrix.roles.map(() => '–'), 'verandert']),
].join('\n')}

Er is altijd een Beheerder die kan inloggen. De laatste kan niet worden weggegooid of uitgezet, en houdt die rol.

Wat het systeem zelf invult, verandert niemand met de hand: nummers, codes, oude adressen, en wat bij een ander item hoort.
`;
}
