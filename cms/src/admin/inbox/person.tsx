import { Box, Button, Dialog, Field, Flex, Link, TextInput, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient, useNotification, useRBAC } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { NavLink } from 'react-router-dom';
import type { Person } from '../../intake/retention';
import type { Answer } from '../asking/answer';
import { Card } from './item';

const mayErase = [{ action: 'plugin::content-manager.explorer.delete', subject: 'api::submission.submission' }];

/** Everything we keep of one e-mail address: to show, to hand over, or to wipe, when somebody asks for it. */
export function PersonPage() {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { allowedActions } = useRBAC(mayErase);
  const [email, setEmail] = useState('');
  const [found, setFound] = useState<{ email: string; person: Person }>();

  const ask = async <T,>(path: string, address: string): Promise<Answer<T>['data'] | undefined> => {
    try {
      return (await post<Answer<T>>(path, { email: address })).data.data;
    } catch (error) {
      const { message } = error as Error;
      toggleNotification({ type: 'danger', message: message || 'Dat lukte niet. Probeer het nog eens.' });
      return undefined;
    }
  };
  const search = async (event: FormEvent) => {
    event.preventDefault();
    const person = await ask<Person>('/postvak/persoon', email.trim());
    if (person) setFound({ email: email.trim(), person });
  };
  const erase = async (address: string) => {
    if (!(await ask('/postvak/persoon/wissen', address))) return;
    toggleNotification({ type: 'success', message: 'Alles van dit e-mailadres is gewist.' });
    setFound(undefined);
  };

  return (
    <Page.Main>
      <Page.Title>Gegevens van iemand</Page.Title>
      <Layouts.Header
        title="Gegevens van iemand"
        subtitle="Vraagt iemand wat wij bewaren? Of wil iemand dat we het wissen? Zoek op het e-mailadres."
        navigationAction={
          <Link tag={NavLink} to="/postvak">
            Terug naar het postvak
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Card title="Zoek">
            <form onSubmit={(event) => void search(event)}>
              <Flex gap={4} alignItems="flex-end" wrap="wrap">
                <Box minWidth="32rem">
                  <Field.Root name="email">
                    <Field.Label>E-mailadres</Field.Label>
                    <TextInput
                      type="email"
                      value={email}
                      onChange={({ target }: { target: HTMLInputElement }) => setEmail(target.value)}
                    />
                  </Field.Root>
                </Box>
                <Button type="submit">Zoek</Button>
              </Flex>
            </form>
          </Card>
          {found && (
            <Found {...found} canErase={Boolean(allowedActions.canDelete)} onErase={() => void erase(found.email)} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

interface FoundProps {
  email: string;
  person: Person;
  canErase: boolean;
  onErase(): void;
}

function Found({ email, person, canErase, onErase }: FoundProps) {
  const count = person.submissions.length + person.registrations.length + person.mails.length + person.voices.length;
  if (count === 0) return <Typography role="status">Wij bewaren niets van {email}.</Typography>;
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(person, null, 2))}`;
  return (
    <Card title={email}>
      <Typography tag="p">
        {person.submissions.length} inzendingen, {person.registrations.length} aanmeldingen, {person.mails.length} mails
        die nog moeten gaan, {person.voices.length} vragen aan de gemeente.
      </Typography>
      <Flex gap={4} wrap="wrap">
        <a href={file} download="gegevens.json">
          Download alles als bestand
        </a>
        {canErase ? (
          <Dialog.Root>
            <Dialog.Trigger>
              <Button variant="danger">Wis alles van dit adres</Button>
            </Dialog.Trigger>
            <Dialog.Content>
              <Dialog.Header>Wis je alles van {email}?</Dialog.Header>
              <Dialog.Body>
                Dit kun je niet terughalen. Dat er iets binnenkwam, blijft staan. Een plaats in een workshop blijft
                geteld.
              </Dialog.Body>
              <Dialog.Footer>
                <Dialog.Cancel>
                  <Button variant="tertiary">Nee, bewaar het</Button>
                </Dialog.Cancel>
                <Dialog.Action>
                  <Button variant="danger" onClick={onErase}>
                    Ja, wis alles
                  </Button>
                </Dialog.Action>
              </Dialog.Footer>
            </Dialog.Content>
          </Dialog.Root>
        ) : (
          <Typography tag="p">Wissen doet de beheerder.</Typography>
        )}
      </Flex>
    </Card>
  );
}
