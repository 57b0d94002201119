import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { type InboxSettings, type Weekday, weekdays } from 'shared-types/forms';
import { Card } from '../item';
import type { SettingsFormProps } from './for-me';
import type { Faults } from '../faults';

const hours = Array.from({ length: 24 }, (_, hour) => hour);
const inWords = (hour: number) => `${String(hour).padStart(2, '0')}.00 uur`;

/** What holds for everybody; who may not change it reads it. */
export function ForEverybody({ answer, isBusy, keep }: SettingsFormProps) {
  const [settings, setSettings] = useState<InboxSettings>(answer.settings);
  // As it is typed: an empty field is not a zero.
  const [weeks, setWeeks] = useState(String(answer.settings.recheckWeeks));
  const [faults, setFaults] = useState<Faults>({});
  const isLocked = !answer.mayChange;
  const change = (part: Partial<InboxSettings>) => setSettings({ ...settings, ...part });
  const toggle = (day: Weekday, isOn: boolean) =>
    change({ digestDays: weekdays.filter((one) => (one === day ? isOn : settings.digestDays.includes(one))) });
  const send = async () => {
    const recheckWeeks = weeks.trim() === '' ? Number.NaN : Number(weeks);
    setFaults(await keep('', { ...settings, recheckWeeks }, 'De instellingen zijn bewaard.'));
  };

  return (
    <Card title="Voor iedereen">
      {isLocked && <Typography tag="p">Dit verandert het bestuur of de beheerder.</Typography>}
      <Heading>Herhaalcheck</Heading>
      <Field.Root
        name="recheckWeeks"
        error={faults.recheckWeeks}
        hint="Zo lang na een knelpunt of een vraag om hulp vragen we de afzender: is het opgelost? Met 0 vragen we niets."
      >
        <Field.Label>Na hoeveel weken?</Field.Label>
        <Box maxWidth="16rem">
          <TextInput
            inputMode="numeric"
            disabled={isLocked}
            value={weeks}
            onChange={({ target }: { target: HTMLInputElement }) => setWeeks(target.value)}
          />
        </Box>
        <Field.Hint />
        <Field.Error />
      </Field.Root>

      {answer.recheck.asked > 0 && (
        <Typography tag="p">
          Tot nu toe gevraagd: {answer.recheck.asked} keer. Antwoorden:{' '}
          {answer.recheck.answers.map(({ answer: given, count }) => `${given} ${count}`).join(', ')}.
        </Typography>
      )}

      <Heading>Overzicht</Heading>
      <Checkbox
        disabled={isLocked}
        checked={settings.digestOn}
        onCheckedChange={(checked) => change({ digestOn: checked === true })}
      >
        Mail een overzicht aan wie dat wil
      </Checkbox>
      <Field.Root name="digestDays" error={faults.digestDays}>
        <Typography id="digest-days" variant="pi" fontWeight="bold">
          Op deze dagen
        </Typography>
        <Flex role="group" aria-labelledby="digest-days" gap={4} wrap="wrap">
          {weekdays.map((day) => (
            <Checkbox
              key={day}
              disabled={isLocked || !settings.digestOn}
              checked={settings.digestDays.includes(day)}
              onCheckedChange={(checked) => toggle(day, checked === true)}
            >
              {day}
            </Checkbox>
          ))}
        </Flex>
        <Field.Error />
      </Field.Root>
      <Field.Root name="digestHour" error={faults.digestHour} hint="Is er niets te melden? Dan gaat er geen mail.">
        <Field.Label>Hoe laat?</Field.Label>
        <Box maxWidth="16rem">
          <SingleSelect
            disabled={isLocked || !settings.digestOn}
            value={settings.digestHour}
            onChange={(value) => change({ digestHour: Number(value) })}
          >
            {hours.map((hour) => (
              <SingleSelectOption key={hour} value={hour}>
                {inWords(hour)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        <Field.Hint />
        <Field.Error />
      </Field.Root>

      <Heading>Vraag om hulp</Heading>
      <Checkbox
        disabled={isLocked}
        checked={settings.atOnceOn}
        onCheckedChange={(checked) => change({ atOnceOn: checked === true })}
      >
        Mail meteen aan wie dat wil
      </Checkbox>
      {!isLocked && (
        <Flex>
          <Button disabled={isBusy} onClick={() => void send()}>
            Bewaar voor iedereen
          </Button>
        </Flex>
      )}
    </Card>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Typography tag="h3" variant="omega" fontWeight="bold">
      {children}
    </Typography>
  );
}
