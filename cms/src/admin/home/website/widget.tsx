import { Flex, Link, ProgressBar, Status, Typography } from '@strapi/design-system';
import type { SiteState } from '../../../desk/site-state';
import { momentOf } from '../../time/near-moments';
import { usePolled } from '../../asking/use-polled';
import { WidgetBody } from '../widget-body';
import { describeProgress, describeSite } from './describe';
import { Problems } from './problems';
import { SetAsideNotice } from './set-aside';

const whileRunningMs = 1_000;
const betweenRunsMs = 10_000;
const againMs = (state: SiteState) => (state.answers && state.running ? whileRunningMs : betweenRunsMs);

/** *Website*: is it online, what is it doing, and what went wrong. */
export function WebsiteWidget() {
  const answer = usePolled<SiteState>('/werkplek/website', againMs);
  return <WidgetBody answer={answer}>{(state) => <Website state={state} now={new Date()} />}</WidgetBody>;
}

function Website({ state, now }: { state: SiteState; now: Date }) {
  const { tone, badge, headline, advice } = describeSite(state, now);
  return (
    <>
      <Flex direction="column" alignItems="flex-start" gap={2} role="status">
        <Status variant={tone} size="S">
          <Typography fontWeight="bold">{badge}</Typography>
        </Status>
        <Typography variant="delta" tag="p">
          {headline}
        </Typography>
      </Flex>
      {advice.map((sentence) => (
        <Typography key={sentence} tag="p" textColor="neutral800">
          {sentence}
        </Typography>
      ))}
      {state.answers && state.running && <Progress running={state.running} />}
      {state.answers && state.publishedAt && (
        <Typography tag="p" textColor="neutral700">
          Laatst bijgewerkt: {momentOf(state.publishedAt, now)}.
        </Typography>
      )}
      {state.answers && <SetAsideNotice aside={state.aside} now={now} />}
      {state.answers && <Problems problems={state.problems} />}
      {state.answers && state.publishedAt && (
        <Link href={state.siteUrl} isExternal>
          Bekijk de website
        </Link>
      )}
    </>
  );
}

function Progress({ running }: { running: Parameters<typeof describeProgress>[0] }) {
  const { label, percent } = describeProgress(running);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" id="home-website-progress">
        Wordt nu bijgewerkt: {label.toLowerCase()}
      </Typography>
      <ProgressBar value={percent} aria-labelledby="home-website-progress" />
    </Flex>
  );
}
