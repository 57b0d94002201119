import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { Doing } from '../../planning/plans/plan';
import type { ShownPlan } from '../../planning/plans/shown';
import { dutchMoment } from '../time/dutch-time';
import { MomentForm } from './MomentForm';
import type { PlanDesk } from './use-plans';

interface PlanOfProps {
  what: Doing;
  desk: PlanDesk;
  isOfRecord: boolean;
}
const headings: Record<Doing, string> = { plaatsen: 'Op de site zetten', weghalen: 'Van de site halen' };

/** One thing that can be planned: what stands, and the buttons to plan, move or cancel it. */
export function PlanOf({ what, desk, isOfRecord }: PlanOfProps) {
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const plan = desk.plans.find((one) => one.what === what);
  const cancel = async () => setFault(await desk.cancel(what));

  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      <div>
        <Typography tag="h3" variant="omega" fontWeight="bold" textColor="neutral800">
          {headings[what]}
        </Typography>
        <div role="status">{plan && <Standing plan={plan} />}</div>
      </div>
      {fault && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {fault}
        </Typography>
      )}
      {isOpen && (
        <MomentForm
          about={aboutPlan(what, isOfRecord)}
          start={plan?.state === 'gepland' ? plan.runAt : null}
          onPlan={async (moment) => {
            const refusal = await desk.plan(what, moment);
            if (!refusal) setOpen(false);
            return refusal;
          }}
          onClose={() => setOpen(false)}
        />
      )}
      {desk.mayPlan && !isOpen && (
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" size="S" onClick={() => setOpen(true)}>
            {openLabel(plan)}
          </Button>
          {plan && (
            <Button variant={plan.state === 'gepland' ? 'danger-light' : 'tertiary'} size="S" onClick={cancel}>
              {plan.state === 'gepland' ? 'Toch niet' : 'Gezien'}
            </Button>
          )}
        </Flex>
      )}
    </Flex>
  );
}

function Standing({ plan }: { plan: ShownPlan }) {
  return (
    <Typography tag="p" variant="pi" textColor={plan.state === 'mislukt' ? 'danger600' : 'neutral800'}>
      {standingOf(plan)}
    </Typography>
  );
}

/** What stands, in one or two sentences. */
function standingOf({ what, state, runAt, doneAt, isLate, plannedBy, failure }: ShownPlan): string {
  const at = dutchMoment(runAt);
  const doing = what === 'plaatsen' ? 'Komt op de site' : 'Gaat van de site';
  if (state === 'gepland') return `${doing} op ${at}. Gepland door ${plannedBy}.`;
  if (state === 'mislukt') return `Het lukte niet op ${at}. ${failure ?? ''}`;
  const done = what === 'plaatsen' ? 'Op de site gezet' : 'Van de site gehaald';
  const late = isLate ? ` Het moest op ${at}, maar toen stond het systeem uit.` : '';
  return `${done} op ${dutchMoment(doneAt ?? runAt)}, zoals ${plannedBy} had gepland.${late}`;
}

function openLabel(plan: ShownPlan | undefined): string {
  if (!plan) return 'Kies een moment';
  return plan.state === 'gepland' ? 'Ander moment' : 'Plan opnieuw';
}

function aboutPlan(what: Doing, isOfRecord: boolean): string {
  if (what === 'weghalen') return 'De tekst blijft hier bewaard.';
  if (isOfRecord) return 'Bewaar eerst. Verandert iemand de tekst daarna nog, dan gaat het niet door.';
  return 'De tekst komt op de site zoals die dan is bewaard. Zet je hem eerder zelf op de site, dan vervalt het plan.';
}
