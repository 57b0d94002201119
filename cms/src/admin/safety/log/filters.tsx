import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';
import { styled } from 'styled-components';
import type { Log } from '../../../safety/routes/log';

/** Which lines somebody wants to see; empty is all of them. */
export interface Asked {
  readonly type: string;
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly page: number;
}
export const everything: Asked = { type: '', person: '', from: '', until: '', page: 1 };

export function addressOf(path: string, { type, person, from, until, page }: Asked): string {
  const query = new URLSearchParams({ soort: type, wie: person, van: from, tot: until, blad: String(page) });
  for (const [name, value] of [...query]) if (!value) query.delete(name);
  return `${path}?${query}`;
}

interface Props {
  asked: Asked;
  types: Log['types'];
  people: Log['people'];
  onAsk(asked: Asked): void;
}

/** Another choice begins again at the newest line. */
export function Filters({ asked, types, people, onAsk }: Props) {
  const ask = (part: Partial<Asked>) => onAsk({ ...asked, ...part, page: 1 });
  const typeOptions = types.map(({ uid, name }) => ({ value: uid, text: name }));
  const peopleOptions = people.map((name) => ({ value: name, text: name }));
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      <Choice label="Soort" value={asked.type} options={typeOptions} onChoose={(type) => ask({ type })} />
      <Choice label="Wie" value={asked.person} options={peopleOptions} onChoose={(person) => ask({ person })} />
      <Day label="Van" value={asked.from} onChoose={(from) => ask({ from })} />
      <Day label="Tot en met" value={asked.until} onChoose={(until) => ask({ until })} />
    </Flex>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { readonly value: string; readonly text: string }[];
  onChoose(value: string): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <Field.Root width="22rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder="Alles"
        clearLabel="Wis"
        onChange={(chosen: string | number) => onChoose(String(chosen))}
        onClear={() => onChoose('')}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** The browser's own field of a day: it speaks the language of the browser and works with the keyboard. */
function Day({ label, value, onChoose }: { label: string; value: string; onChoose(day: string): void }) {
  return (
    <Field.Root width="18rem">
      <Field.Label>{label}</Field.Label>
      <DayInput
        type="date"
        value={value}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChoose(event.target.value)}
      />
    </Field.Root>
  );
}

/** The browser draws the calendar in this field: in the colour of the text, not black on a dark admin. */
const DayInput = styled(TextInput)`
  color-scheme: ${({ theme }) => theme.colorScheme};
`;
