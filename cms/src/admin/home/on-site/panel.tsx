import { Flex, Link, Status, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { EntryOnSite } from '../../../desk/entry-on-site';
import { usePolled } from '../../asking/use-polled';
import { describeEntry } from './describe';

/** What never goes to the site: forms that visitors sent in. */
const privateTypes = new Set(['api::submission.submission', 'api::registration.registration']);

const whileMovingMs = 1_000;
const whileDelayedMs = 10_000;
const againMs = ({ presence, delay }: EntryOnSite): number | null => {
  if (presence === 'updating' || presence === 'leaving' || presence === 'unknown')
    return delay ? whileDelayedMs : whileMovingMs;
  return null;
};

/** *Op de site*: what visitors really get of this item, and when a change reaches them. */
export const OnSitePanel: PanelComponent = ({ model, documentId, document, meta }) => {
  if (!documentId || !document || !model.startsWith('api::') || privateTypes.has(model)) return null;
  const versions = meta?.availableStatus?.map(({ publishedAt }) => publishedAt) ?? [];
  // Asked again whenever this item was saved, put on the site or taken off it.
  const version = [document.status, document.updatedAt, document.publishedAt, ...versions].join(' ');
  return {
    title: 'Op de site',
    content: (
      <OnSite
        path={`/werkplek/website/${model}/${documentId}`}
        version={version}
        isChanged={document.status === 'modified'}
      />
    ),
  };
};

function OnSite({ path, version, isChanged }: { path: string; version: string; isChanged: boolean }) {
  const { data, isLost, isOld } = usePolled<EntryOnSite>(path, againMs, version);
  if (!data) return <Typography variant="pi">{isLost ? 'Dit is nu niet te zien.' : 'Even kijken.'}</Typography>;
  // What was true before the last press is not said again; its place is kept, so that nothing jumps.
  const said = describeEntry(data, isChanged, new Date());
  const { tone, state, more } = isOld ? { ...said, tone: 'secondary' as const, state: 'Even kijken' } : said;
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      width="100%"
      data-on-site={isOld ? 'asking' : data.presence}
    >
      <Flex role="status">
        <Status variant={tone} size="S">
          <Typography fontWeight="bold">{state}</Typography>
        </Status>
      </Flex>
      {more.map((sentence) => (
        <Typography key={sentence} tag="p" variant="pi" textColor="neutral800">
          {sentence}
        </Typography>
      ))}
      {data.page && (
        <Link href={data.page} isExternal>
          Bekijk de bladzijde
        </Link>
      )}
    </Flex>
  );
}
