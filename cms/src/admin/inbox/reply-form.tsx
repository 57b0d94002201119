import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { replyTemplates, unfilled } from 'shared-types/forms';
import type { InboxItem } from '../../intake/inbox/read';
import { Card } from './item';
import type { useInboxItem } from './use-inbox-item';
import { inWords, noMailServer } from './words';

interface ReplyFormProps {
  item: InboxItem;
  isBusy: boolean;
  act: ReturnType<typeof useInboxItem>['act'];
}

/** What we wrote, and the next answer: from a text that lies ready, or from nothing. */
export function ReplyForm({ item, isBusy, act }: ReplyFormProps) {
  return (
    <Card title="Antwoord">
      {item.replies.map((reply) => (
        <div key={reply.at}>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {reply.subject}
          </Typography>
          {reply.text.split('\n').map((line, n) => (
            <Typography key={n} tag="p">
              {line}
            </Typography>
          ))}
          <Typography tag="p" variant="pi" textColor="neutral600">
            {reply.by}, {inWords(reply.at)}
          </Typography>
        </div>
      ))}
      {item.hasEmail ? (
        <NewReply item={item} isBusy={isBusy} act={act} />
      ) : (
        <Typography tag="p">Deze afzender gaf geen e-mailadres. Bel, of schrijf een aantekening.</Typography>
      )}
    </Card>
  );
}

function NewReply({ item: { hasMailServer }, isBusy, act }: ReplyFormProps) {
  const [subject, setSubject] = useState('');
  const [text, setText] = useState('');
  // One key for this form: pressing twice, or again after a lost connection, sends once.
  const [key] = useState(() => crypto.randomUUID());
  const left = unfilled(subject) ?? unfilled(text);
  const done = hasMailServer ? 'Je antwoord gaat nu weg.' : 'Je antwoord staat klaar als bestand.';

  const start = (templateKey: string | number) => {
    const template = replyTemplates.find((one) => one.key === templateKey);
    if (!template) return;
    setSubject(template.subject);
    setText(template.text);
  };
  return (
    <>
      <Field.Root name="template">
        <Field.Label>Begin met</Field.Label>
        <SingleSelect placeholder="Kies een tekst, of schrijf zelf" onChange={start}>
          {replyTemplates.map((template) => (
            <SingleSelectOption key={template.key} value={template.key}>
              {template.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root name="subject">
        <Field.Label>Onderwerp</Field.Label>
        <TextInput value={subject} onChange={({ target }: { target: HTMLInputElement }) => setSubject(target.value)} />
      </Field.Root>
      <Field.Root name="text" hint="De naam en het nummer zetten we er zelf bij.">
        <Field.Label>Jouw antwoord</Field.Label>
        <Textarea
          minHeight="18rem"
          value={text}
          onChange={({ target }: { target: HTMLTextAreaElement }) => setText(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {!hasMailServer && <Typography tag="p">{noMailServer}</Typography>}
      {left && (
        <Typography role="status" tag="p">
          Vul nog in: {left}
        </Typography>
      )}
      <Flex>
        <Button disabled={isBusy} onClick={() => void act('antwoord', { subject, text, key }, done)}>
          Verstuur het antwoord
        </Button>
      </Flex>
    </>
  );
}
