/**
 * `pnpm bench lighthouse --runs 3`: Lighthouse on the pages that people see first, with the mobile and the desktop
 * preset, on the real start content; the median of the runs. Performance is only worth reading on a quiet machine.
 *
 * @module
 */
import { type Audit, audit, categories, presets } from '../../site/e2e/quality/lighthouse.ts';
import { startWholeSite } from '../../site/tests/harness/whole-site.ts';
import { numbersFrom } from './arguments.ts';
import { percentile, table } from './figures.ts';
import { machine } from './machine.ts';

const patterns = ['/', '/initiatieven/', '/initiatieven/[slug]/', '/agenda/', '/knelpunten/[slug]/', '/statuut/'];
const { runs } = numbersFrom(process.argv.slice(2), { runs: 3 });

const site = await startWholeSite();
try {
  console.log(`Median of ${runs}. ${machine()}\n`);
  const rows: string[][] = [['', 'preset', ...categories, 'measures of the first run']];
  const faults = new Set<string>();
  for (const { example } of site.kinds.filter(({ pattern }) => patterns.includes(pattern)))
    for (const preset of presets) {
      const audits: Audit[] = [];
      for (let run = 0; run < runs; run++) audits.push(await audit(site.url + example, preset));
      for (const fault of audits.flatMap((one) => one.faults)) faults.add(`${example}: ${fault}`);
      const median = (name: (typeof categories)[number]) =>
        percentile(
          audits.map(({ scores }) => scores[name]),
          0.5,
        );
      rows.push([example, preset, ...categories.map((name) => String(median(name))), audits[0]?.measures ?? '']);
    }
  console.log(table(rows));
  if (faults.size > 0) console.log(`\n${[...faults].join('\n')}`);
} finally {
  await site.stop();
}
