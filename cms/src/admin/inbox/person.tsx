import { Box, Button, Field, Flex, Link, TextInput } from '@strapi/design-system';
import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { NavLink } from 'react-router-dom';
import { FoundPerson } from './found-person';
import { Card } from './item';
import { usePerson } from './use-person';

const mayErase = [{ action: 'plugin::content-manager.explorer.delete', subject: 'api::submission.submission' }];

/** Everything we keep of one person: to show, to hand over, or to wipe, when somebody asks for it. */
export function PersonPage() {
  const { allowedActions } = useRBAC(mayErase);
  const { found, faults, isBusy, search, erase } = usePerson();
  const [who, setWho] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void search(who.trim());
  };

  return (
    <Page.Main>
      <Page.Title>Gegevens van iemand</Page.Title>
      <Layouts.Header
        title="Gegevens van iemand"
        subtitle="Vraagt iemand wat wij bewaren? Of wil iemand dat we het wissen? Zoek dan hier."
        navigationAction={
          <Link tag={NavLink} to="/postvak">
            Terug naar het postvak
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Card title="Zoek">
            <form onSubmit={submit} noValidate>
              <Flex direction="column" alignItems="flex-start" gap={4}>
                <Box width="100%" maxWidth="40rem">
                  <Field.Root
                    name="who"
                    error={faults.who}
                    hint="Een telefoonnummer mag met of zonder spaties, streepjes of +31."
                  >
                    <Field.Label>E-mailadres of telefoonnummer</Field.Label>
                    <TextInput
                      autoComplete="off"
                      value={who}
                      onChange={({ target }: { target: HTMLInputElement }) => setWho(target.value)}
                    />
                    <Field.Hint />
                    <Field.Error />
                  </Field.Root>
                </Box>
                <Button type="submit" disabled={isBusy}>
                  Zoek
                </Button>
              </Flex>
            </form>
          </Card>
          {found && (
            <FoundPerson
              {...found}
              isBusy={isBusy}
              canErase={Boolean(allowedActions.canDelete)}
              onErase={() => void erase(found.who)}
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
