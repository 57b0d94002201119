import {
  Box,
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type FormEvent, type ReactElement, useState } from 'react';
import { amsterdamDate } from 'shared-types';
import { checkFields, consentName, forms } from 'shared-types/forms';
import type { SignedUp } from '../../intake/attendance/by-phone';
import type { AttendanceList } from '../../intake/attendance/read';
import { Card } from '../inbox/item';
import type { useAttendance } from './use-attendance';
import { joiningInWords } from './words';

/** What to fill in when an answer is missing: the form on the site says it to the visitor. */
const missing: Readonly<Record<string, string>> = {
  naam: 'Vul de naam in.',
  telefoon: 'Vul een telefoonnummer of een e-mailadres in.',
  [consentName]: 'Vraag of het goed is, en zet een vinkje.',
};

const nothing = { aantal: '1', naam: '', telefoon: '', email: '', nodig: '', [consentName]: '' };

interface Props {
  joining: AttendanceList['joining'];
  isBusy: boolean;
  act: ReturnType<typeof useAttendance>['act'];
}

/** Signs up somebody who calls, by the rules of the form on the site. */
export function AddPerson({ joining, isBusy, act }: Props) {
  const { canJoin, sentence } = joiningInWords(joining);
  return (
    <Card title="Iemand toevoegen">
      <Typography tag="p">{sentence}</Typography>
      {canJoin && <Form isBusy={isBusy} act={act} />}
    </Card>
  );
}

function Form({ isBusy, act }: Omit<Props, 'joining'>) {
  const { toggleNotification } = useNotification();
  const [answers, setAnswers] = useState<Record<string, string>>(nothing);
  const [faults, setFaults] = useState<Record<string, string>>({});
  // One key for one person: pressing twice, or again after a lost connection, signs up once.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const set = (name: string) => (value: string) => setAnswers((before) => ({ ...before, [name]: value }));
  const typed = (name: string) => ({
    value: answers[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => set(name)(target.value),
  });

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const checked = checkFields(forms.workshop, answers, amsterdamDate(new Date()));
    const said = checked.faults.map(({ field, message }) => {
      if (answers[field]) return [field, message];
      // Who calls has a telephone: that is asked for first.
      const at = field === 'email' ? 'telefoon' : field;
      return [at, missing[at] ?? message];
    });
    setFaults(Object.fromEntries(said));
    if (said.length > 0) return;
    const answer = await act<SignedUp>('aanmelden', { key, answers });
    if (!answer) return;
    const message =
      answer.state === 'bevestigd' ? `${answers.naam} heeft een plaats.` : `${answers.naam} staat op de wachtlijst.`;
    toggleNotification({ type: 'success', message });
    setAnswers(nothing);
    setKey(crypto.randomUUID());
  };
  const asked = (name: string, label: string, input: ReactElement, hint?: string) => (
    <Grid.Item xs={12} m={name === 'nodig' ? 12 : 6} direction="column" alignItems="stretch">
      <Field.Root name={name} error={faults[name]} hint={hint}>
        <Field.Label>{label}</Field.Label>
        {input}
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Grid.Item>
  );

  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Grid.Root gap={4}>
          {asked('naam', 'Naam', <TextInput autoComplete="off" {...typed('naam')} />)}
          {asked(
            'aantal',
            'Met hoeveel mensen?',
            <SingleSelect value={answers.aantal} onChange={(value) => set('aantal')(String(value))}>
              {['1', '2', '3'].map((count) => (
                <SingleSelectOption key={count} value={count}>
                  {count}
                </SingleSelectOption>
              ))}
            </SingleSelect>,
          )}
          {asked(
            'telefoon',
            'Telefoonnummer',
            <TextInput type="tel" autoComplete="off" {...typed('telefoon')} />,
            'Een van de twee is genoeg: telefoon of e-mail.',
          )}
          {asked('email', 'E-mailadres', <TextInput type="email" autoComplete="off" {...typed('email')} />)}
          {asked('nodig', 'Wat heeft deze persoon nodig? (niet verplicht)', <Textarea {...typed('nodig')} />)}
        </Grid.Root>
        <Field.Root name={consentName} error={faults[consentName]}>
          <Checkbox
            checked={answers[consentName] === 'ja'}
            onCheckedChange={(checked) => set(consentName)(checked === true ? 'ja' : '')}
          >
            Deze persoon vindt het goed dat we dit bewaren tot {forms.workshop.keptMonths} maanden na de workshop.
          </Checkbox>
          <Field.Error />
        </Field.Root>
        <Box>
          <Button type="submit" disabled={isBusy}>
            Meld deze persoon aan
          </Button>
        </Box>
      </Flex>
    </form>
  );
}
