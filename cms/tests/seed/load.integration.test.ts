/** The start content in a real CMS: what a stranger finds after `npm start`. */
import { expect, it } from 'vitest';
import { signIn } from '../harness/admin-api.ts';
import { graphql } from '../harness/content-api.ts';
import { onEachDatabase } from '../harness/databases.ts';
import { entriesOf, published } from './written-content';

interface Named {
  documentId: string;
  slug: string;
}

onEachDatabase(
  'The start content',
  (cms) => {
    const ask = async (query: string) => (await graphql(cms().url, cms().secrets.siteToken, query)).body.data;
    const initiatives = async (): Promise<Named[]> =>
      (await ask('{ initiatives(pagination: { limit: 100 }) { documentId slug } }')).initiatives;

    it('numbers knelpunten and afspraken in the order in which they are written', async () => {
      const { knelpunten, agreements } = await ask(
        '{ knelpunten(sort: "number", pagination: { limit: 100 }) { number slug } agreements(sort: "number", pagination: { limit: 100 }) { number slug } }',
      );
      for (const [list, type] of [
        [knelpunten, 'knelpunt'],
        [agreements, 'agreement'],
      ] as const)
        expect(list).toEqual(published(type).map(({ slug }, i) => ({ number: i + 1, slug })));
    });

    it('shows every status line at its subject, and no draft', async () => {
      const { statusLines } = await ask(
        '{ statusLines(pagination: { limit: 100 }) { knelpunt { slug } agreement { slug } } }',
      );
      const subject = (line: Record<string, unknown>) => String(line.knelpunt ?? line.agreement);
      expect(statusLines.map((line: Record<string, Named>) => (line.knelpunt ?? line.agreement)?.slug).sort()).toEqual(
        entriesOf('status-line').map(subject).sort(),
      );
      expect((await initiatives()).map(({ slug }) => slug).sort()).toEqual(
        published('initiative')
          .map(({ slug }) => slug)
          .sort(),
      );
    });

    it('keeps away what an editor deleted, and doubles nothing at the next start', async () => {
      const before = await initiatives();
      const gone = before.find(({ slug }) => slug === 'de-boekencel')!;
      const beheerder = await signIn(cms(), 'Beheerder');
      await beheerder.remove('api::initiative.initiative', gone.documentId);
      await cms().stop();
      await cms().start();
      expect((await initiatives()).map(({ slug }) => slug).sort()).toEqual(
        before
          .filter((one) => one !== gone)
          .map(({ slug }) => slug)
          .sort(),
      );
    });
  },
  { firstStart: true },
);
