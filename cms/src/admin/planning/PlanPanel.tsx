import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Divider, Flex } from '@strapi/design-system';
import { Fragment } from 'react';
import type { Doing } from '../../planning/plans/plan';
import { recordModels } from '../record/staying';
import { PlanOf } from './PlanOf';
import { type PlanDesk, usePlans } from './use-plans';

/** Beside the form: at which moment this goes on the site, or off it. Only for who may do that, or when there is a plan. */
export const PlanPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const isShown = model.startsWith('api::') && activeTab !== 'published';
  const desk = usePlans(model, isShown ? (documentId ?? document?.documentId) : undefined);
  const doings = desk ? shownDoings(desk, document?.status) : [];
  if (!desk || doings.length === 0) return null;
  return {
    title: 'Publiceren op',
    content: (
      <Flex direction="column" alignItems="stretch" gap={4} width="100%">
        {doings.map((what, index) => (
          <Fragment key={what}>
            {index > 0 && <Divider />}
            <PlanOf what={what} desk={desk} isOfRecord={recordModels.includes(model)} />
          </Fragment>
        ))}
      </Flex>
    ),
  };
};

/** What is not on the site, and won't be, need not be taken off. */
function shownDoings({ mayPlan, canTakeOff, plans }: PlanDesk, status: string | undefined): Doing[] {
  const planned = plans.map(({ what }) => what);
  if (!mayPlan) return planned;
  const isOnSite = status === 'published' || status === 'modified';
  const takesOff = planned.includes('weghalen') || (canTakeOff && (isOnSite || planned.includes('plaatsen')));
  return takesOff ? ['plaatsen', 'weghalen'] : ['plaatsen'];
}
