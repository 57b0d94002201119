import { Flex, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import { type Hint, check, readEntry } from 'shared-types/b1';
import { type EditLayout, schemaOfForm } from './form-schema';
import { HintList } from './hint-list';
import { PanelsStayInSight } from './panels-stay-in-sight';
import { useKnownAddresses } from './use-known-addresses';
import { useSettled } from './use-settled';

/** Somebody who pauses this long reads what is there. */
const pauseMs = 400;

/** What visitors sent in is theirs: nobody should be told to rewrite it. */
const privateTypes = new Set(['api::submission.submission', 'api::registration.registration']);

/** *Schrijfhulp*: what could be plainer, and what to look at before it goes to the site. It never stops anybody. */
export const WritingPanel: PanelComponent = ({ model, activeTab }) => {
  if (privateTypes.has(model) || !model.startsWith('api::') || activeTab === 'published') return null;
  return { title: 'Schrijfhulp', content: <WritingHints /> };
};

function WritingHints() {
  const { form, layout } = useContentManagerContext();
  // Strapi types the form as unknown; its values are the fields by name.
  const { values } = form as { values: Record<string, unknown> };
  const settled = useSettled(values, pauseMs);
  // The labels and attributes of Strapi's layout are typed per kind of field; here they are one.
  const edit = layout.edit as unknown as EditLayout;
  const entry = useMemo(() => {
    const { attributes, schemas } = schemaOfForm(edit);
    return readEntry(settled, attributes, schemas);
  }, [settled, edit]);
  const isKnown = useKnownAddresses(entry.links);
  const hasText = entry.passages.length > 0;
  const hints = hasText ? check(entry, isKnown) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%" data-writing-help>
      <PanelsStayInSight />
      <Typography variant="pi" textColor="neutral700" role="status">
        {summaryOf(hints, hasText)}
      </Typography>
      <HintList heading="Kijk dit na" hints={hints.filter(({ kind }) => kind === 'publishing')} />
      <HintList heading="Schrijf het gewoner" hints={hints.filter(({ kind }) => kind === 'writing')} />
    </Flex>
  );
}

function summaryOf(hints: readonly Hint[], hasText: boolean): string {
  if (!hasText) return 'Begin met schrijven. Hier komen tips terwijl je typt.';
  if (hints.length === 0) return 'Deze tekst is helder. Wij hebben geen tips.';
  const count = hints.length === 1 ? 'Eén tip.' : `${hints.length} tips.`;
  return `${count} Je kiest zelf wat je ermee doet: je kunt altijd bewaren en op de site zetten.`;
}
