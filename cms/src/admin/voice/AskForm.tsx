import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { VoicePanelAnswer } from '../../intake/voice/read';

interface AskFormProps {
  /** Who was asked last. */
  last: VoicePanelAnswer['last'];
  isBusy: boolean;
  onAsk(question: { email: string; role: string }): void;
}

/**
 * Who is asked, filled in from the last time. No `<form>`: the panel stands inside the form of the item, and Enter would
 * keep that.
 */
export function AskForm({ last, isBusy, onAsk }: AskFormProps) {
  const [typed, setTyped] = useState<{ email?: string; role?: string }>({});
  const email = typed.email ?? last?.email ?? '';
  const role = typed.role ?? last?.role ?? '';
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" variant="pi">
        De contactambtenaar krijgt een mail met een link. Daarmee vertelt de gemeente zelf hoe het ervoor staat.
      </Typography>
      <Field.Root name="voice-email" hint="Van de contactambtenaar bij de gemeente.">
        <Field.Label>E-mailadres</Field.Label>
        <TextInput
          type="email"
          autoComplete="off"
          value={email}
          onChange={({ target }: { target: HTMLInputElement }) => setTyped({ ...typed, email: target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="voice-role" hint="Een rol, geen naam. Dit komt bij het antwoord op de site.">
        <Field.Label>Rol</Field.Label>
        <TextInput
          placeholder="contactambtenaar wijk Noord"
          autoComplete="off"
          value={role}
          onChange={({ target }: { target: HTMLInputElement }) => setTyped({ ...typed, role: target.value })}
        />
        <Field.Hint />
      </Field.Root>
      <Button variant="secondary" fullWidth disabled={isBusy} onClick={() => onAsk({ email, role })}>
        Stuur de vraag
      </Button>
    </Flex>
  );
}
