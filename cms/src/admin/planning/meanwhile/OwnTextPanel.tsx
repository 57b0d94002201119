import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useSyncExternalStore } from 'react';
import { conflicts, keepOwnText, type OwnText } from './conflict';

/** Beside the form, after one chose to see somebody else's version: one's own text, to copy from. */
export const OwnTextPanel: PanelComponent = ({ model, documentId, collectionType }) => {
  const { kept } = useSyncExternalStore(conflicts.subscribe, conflicts.read);
  const entry = [collectionType, model, documentId].filter(Boolean).join('/');
  const texts = kept.get(entry);
  if (!texts) return null;
  return { title: 'Jouw tekst', content: <OwnTexts texts={texts} onDone={() => keepOwnText(entry, [])} /> };
};

function OwnTexts({ texts, onDone }: { texts: readonly OwnText[]; onDone(): void }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Typography variant="pi" textColor="neutral800">
        Deze tekst van jou is niet bewaard. Neem over wat je nodig hebt.
      </Typography>
      {texts.map(({ label, text }) => (
        <Field.Root key={label} name={`own-${label}`}>
          <Field.Label>{label}</Field.Label>
          <Textarea readOnly value={text} onFocus={({ target }) => target.select()} />
        </Field.Root>
      ))}
      <Button variant="tertiary" onClick={onDone}>
        Klaar, haal weg
      </Button>
    </Flex>
  );
}
