import { Button, DatePicker, Field, Flex, Radio, TimePicker, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { amsterdamClock } from 'shared-types';
import { comesTwice } from '../time/dutch-time';
import type { TypedMoment } from '../../planning/plans/moment';

interface MomentFormProps {
  /** What happens at that moment, in one or two sentences. */
  about: string;
  /** A moment to begin with. */
  start: string | null;
  /** @returns why it is refused, or null */
  onPlan(moment: TypedMoment): Promise<string | null>;
  onClose(): void;
}

/** A day and a time on a Dutch clock, wherever the editor is. */
export function MomentForm({ about, start, onPlan, onClose }: MomentFormProps) {
  const begin = start ? amsterdamClock(start) : { date: '', time: '' };
  const [date, setDate] = useState(begin.date);
  const [time, setTime] = useState(begin.time);
  const [which, setWhich] = useState<'eerste' | 'tweede'>('eerste');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isDouble = comesTwice(date, time);
  // What was refused is another moment once something is typed.
  const changing = (set: (value: string) => void) => (value: string) => {
    setRefusal(null);
    set(value);
  };

  const send = async () => {
    setBusy(true);
    setRefusal(await onPlan({ date, time, ...(isDouble && { which }) }));
    setBusy(false);
  };

  return (
    // Not a form of its own: the panel stands inside the form of the entry, and forms can't be nested.
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Field.Root name="plan-date">
        <Field.Label>Dag</Field.Label>
        <DatePicker
          calendarLabel="Kies een dag"
          monthSelectLabel="Maand"
          yearSelectLabel="Jaar"
          placeholder="dd-mm-jjjj"
          clearLabel="Wis"
          value={date ? new Date(date) : undefined}
          onChange={(picked) => changing(setDate)(picked ? dayOf(picked) : '')}
          onClear={() => changing(setDate)('')}
        />
      </Field.Root>
      <Field.Root name="plan-time">
        <Field.Label>Tijd in Nederland</Field.Label>
        <TimePicker clearLabel="Wis" value={time} onChange={changing(setTime)} onClear={() => changing(setTime)('')} />
      </Field.Root>
      {isDouble && (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Typography id="plan-which" variant="pi" textColor="neutral800">
            Die nacht gaat de klok een uur terug. Deze tijd komt twee keer. Welke bedoel je?
          </Typography>
          <Radio.Group
            aria-labelledby="plan-which"
            value={which}
            onValueChange={(value) => setWhich(value as typeof which)}
          >
            <Radio.Item value="eerste">De eerste keer, nog zomertijd</Radio.Item>
            <Radio.Item value="tweede">De tweede keer, al wintertijd</Radio.Item>
          </Radio.Group>
        </Flex>
      )}
      {refusal && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {refusal}
        </Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        {about}
      </Typography>
      <Flex gap={2}>
        <Button size="S" onClick={send} loading={isBusy} disabled={!date || !time}>
          Plan
        </Button>
        <Button size="S" variant="tertiary" onClick={onClose}>
          Sluit
        </Button>
      </Flex>
    </Flex>
  );
}

/** The day that stands in the calendar: it gives a moment in the time of the editor's own machine. */
const dayOf = (picked: Date): string =>
  new Date(Date.UTC(picked.getFullYear(), picked.getMonth(), picked.getDate())).toISOString().slice(0, 10);
