import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { InboxItem } from '../../intake/inbox/read';
import { Card } from './item';
import type { useInboxItem } from './use-inbox-item';
import { inWords } from './words';

interface NotesProps {
  notes: InboxItem['notes'];
  isBusy: boolean;
  act: ReturnType<typeof useInboxItem>['act'];
}

/** What volunteers tell each other about an inzending; the sender never sees it. */
export function Notes({ notes, isBusy, act }: NotesProps) {
  const [text, setText] = useState('');
  const add = async () => {
    if (await act('aantekening', { text }, 'Je aantekening is bewaard.')) setText('');
  };
  return (
    <Card title="Aantekeningen">
      {notes.map((note) => (
        <div key={`${note.at} ${note.text}`}>
          <Typography tag="p">{note.text}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {note.by}, {inWords(note.at)}
          </Typography>
        </div>
      ))}
      <Field.Root name="note" hint="Alleen vrijwilligers lezen dit.">
        <Field.Label>Nieuwe aantekening</Field.Label>
        <Textarea value={text} onChange={({ target }: { target: HTMLTextAreaElement }) => setText(target.value)} />
        <Field.Hint />
      </Field.Root>
      <Flex>
        <Button variant="secondary" disabled={isBusy} onClick={() => void add()}>
          Bewaar de aantekening
        </Button>
      </Flex>
    </Card>
  );
}
