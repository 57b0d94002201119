/**
 * The three most frequent tasks, from signing in to live.
 *
 * @module
 */
import type { Role } from '../../cms/tests/harness/cms-process.ts';
import { type Effort, type Look, type Page, Walk } from './walk.ts';

/** Where an editor sits, and how one sees that something is on the site. */
export interface Desk {
  signIn(role: Role): Promise<Page>;
  /** Resolves when a list of the site shows the text. */
  isLive(list: string, text: string): Promise<void>;
  look: Look;
}

export async function writeInitiative({ signIn, isLive, look }: Desk): Promise<Effort> {
  const page = await signIn('Redacteur');
  const walk = new Walk(page, look);
  await page.getByText('De website is online.').waitFor();
  await walk.look('begin');
  await walk.make('Initiatief');
  await walk.fill('title', 'Samen koken op donderdag');
  await walk.fill('inShort', 'Elke donderdag koken buren voor elkaar. Wie alleen woont, schuift aan.');
  await walk.choose(/^Fase/, 'draait');
  await walk.write('Het begon met één pan soep. Nu koken er elke week zes buren.');
  await page.getByText('Deze tekst is helder').waitFor();
  await walk.look('initiatief-formulier');
  await walk.publish();
  await walk.whole();
  await walk.look('initiatief-klaar');
  await isLive('/initiatieven/', 'Samen koken op donderdag');
  await page.close();
  return walk.effort;
}

export async function announceWorkshop({ signIn, isLive, look }: Desk): Promise<Effort> {
  const page = await signIn('Redacteur');
  const walk = new Walk(page, look);
  await walk.make('Workshop');
  await walk.fill('title', 'Zo vraag je geld aan voor je plan');
  await walk.fill('inShort', 'Je leert hoe je een begroting maakt. Je oefent met je eigen plan.');
  const year = new Date().getFullYear() + 1;
  for (const [label, time] of [
    ['Begint op', '19:30'],
    ['Klaar om', '21:30'],
  ] as const) {
    const [date, clock] = await page.getByRole('group', { name: label }).getByRole('combobox').all();
    if (!date || !clock) throw new Error(`No date and time for “${label}”`);
    await walk.type(date, `04-03-${year}`);
    await walk.type(clock, time);
  }
  await walk.look('workshop-formulier');
  await walk.publish();
  await isLive('/agenda/', 'Zo vraag je geld aan voor je plan');
  await page.close();
  return walk.effort;
}

/** A Redacteur writes it, Bestuur reads it and puts it on the site: the effort of both. */
export async function makeReport({ signIn, isLive, look }: Desk): Promise<Effort> {
  const title = 'Verslag van de eerste avond';
  const page = await signIn('Redacteur');
  const writing = new Walk(page, look);
  await writing.make('Verslag');
  await writing.fill('title', title);
  await writing.fill('inShort', 'We spraken over sleutels voor vaste groepen. De gemeente zoekt uit wat kan.');
  await writing.choose(/^Bijeenkomst/, /./);
  await writing.write('De wethouder was er met twee ambtenaren. Bewoners vertelden wat er misgaat.');
  await page.getByText('Deze tekst is helder').waitFor();
  await writing.look('verslag-formulier');
  await writing.click('button', 'Bewaar');
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await page.close();

  const other = await signIn('Bestuur');
  const reading = new Walk(other, look);
  await reading.openList('Verslagen');
  reading.effort.clicks += 1;
  await other.getByRole('row', { name: new RegExp(title) }).click();
  await other.getByRole('heading', { level: 1, name: title }).waitFor();
  await reading.publish();
  await isLive('/verslagen/', title);
  await other.close();
  return {
    clicks: writing.effort.clicks + reading.effort.clicks,
    fields: writing.effort.fields + reading.effort.fields,
  };
}
