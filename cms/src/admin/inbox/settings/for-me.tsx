import { Button, Checkbox, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { digestChoices, type MailChoice } from 'shared-types/forms';
import type { SettingsAnswer } from '../../../intake/settings/routes';
import { Card } from '../item';
import type { useSettings } from './use-settings';

export interface SettingsFormProps {
  answer: SettingsAnswer;
  isBusy: boolean;
  keep: ReturnType<typeof useSettings>['keep'];
}

/** Which mail somebody wants for themselves. */
export function ForMe({ answer: { mine, settings }, isBusy, keep }: SettingsFormProps) {
  const [choice, setChoice] = useState<MailChoice>(mine);
  return (
    <Card title="Mail voor jou">
      <Field.Root
        name="digest"
        hint="In het overzicht staat hoeveel er binnenkwam en wat nog wacht. Er staat niets in over een persoon."
      >
        <Field.Label>Mail mij het overzicht</Field.Label>
        <SingleSelect
          value={choice.digest}
          onChange={(value) => setChoice({ ...choice, digest: value as MailChoice['digest'] })}
        >
          {digestChoices.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {one}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      {!settings.digestOn && <Typography tag="p">Het overzicht staat nu uit voor iedereen.</Typography>}
      <Checkbox
        checked={choice.atOnce}
        onCheckedChange={(checked) => setChoice({ ...choice, atOnce: checked === true })}
      >
        Mail mij meteen bij een vraag om hulp
      </Checkbox>
      {!settings.atOnceOn && <Typography tag="p">Meteen mailen staat nu uit voor iedereen.</Typography>}
      <Flex>
        <Button disabled={isBusy} onClick={() => void keep('/mail', choice, 'Je keuze is bewaard.')}>
          Bewaar mijn keuze
        </Button>
      </Flex>
    </Card>
  );
}
