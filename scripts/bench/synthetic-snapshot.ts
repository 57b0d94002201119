import { phases, themeKeys } from 'shared-types';
import { type Snapshot } from '../../site/src/content/snapshot.ts';
import { syncContent } from '../../site/src/content/sync.ts';
import { graphqlName } from '../../site/src/content/words.ts';
import { FakeCms, initiative, neighbourhood, theme } from '../../site/tests/content/fake-cms.ts';
import { bodyOf, seeded, sentencesOf, titleOf } from './dutch-text.ts';

/** A snapshot of `count` initiatives in nine themes and fourteen wijken, the same for every run; no CMS needed. */
export async function syntheticSnapshot(count: number): Promise<Snapshot> {
  const random = seeded(2026);
  const cms = new FakeCms();
  for (const [n, key] of themeKeys.entries()) cms.publish('theme', theme(`t${n}`, key));
  for (let n = 0; n < 14; n++) cms.publish('neighbourhood', neighbourhood(`n${n}`));
  for (let n = 0; n < count; n++) {
    const title = titleOf(random, n);
    cms.publish(
      'initiative',
      initiative(`i${n}`, {
        title,
        slug: title.toLowerCase().replaceAll(' ', '-'),
        inShort: sentencesOf(random, 2),
        body: bodyOf(random),
        phase: graphqlName(phases[n % phases.length]!),
        themes: [{ documentId: `t${n % themeKeys.length}` }],
        neighbourhoods: [{ documentId: `n${(n * 7) % 14}` }],
        updates: [{ date: '2026-03-01', title: 'De eerste dag', text: sentencesOf(random, 2) }],
      }),
    );
  }
  return syncContent(cms, undefined);
}
