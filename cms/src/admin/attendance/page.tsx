import { Button, Checkbox, Flex, Link, Typography } from '@strapi/design-system';
import { Download, File } from '@strapi/icons';
import { Layouts, Page, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { formOf } from '../home/links';
import { Card } from '../inbox/item';
import { AddPerson } from './add-person';
import { Attendees } from './attendees';
import { Sheet } from './sheet';
import { useAttendance } from './use-attendance';
import { countsInWords, nameOf, whenOf, whereOf } from './words';

/** *Presentielijst*: who comes to a workshop, on the screen and on paper. */
export function AttendancePage({ documentId }: { documentId: string }) {
  const [withContact, setWithContact] = useState(false);
  const { list, isLost, isBusy, act, download } = useAttendance(documentId, withContact);
  const { toggleNotification } = useNotification();
  if (!list) return isLost ? <Page.Error /> : <Page.Loading />;
  const { workshop, confirmed, waiting, counts, isToCome } = list;
  const hasContact = withContact && [...confirmed, ...waiting].some(({ contact }) => contact);
  const signOff = async (id: string, name: string) => {
    if (await act('afmelden', { documentId: id }))
      toggleNotification({ type: 'success', message: `${name} is afgemeld.` });
  };
  const tables = [
    { title: 'Wie komt er?', rows: confirmed, havePlace: true, nobody: 'Nog niemand heeft een plaats.' },
    { title: 'Wie wacht er?', rows: waiting, havePlace: false, nobody: 'Niemand staat op de wachtlijst.' },
  ];
  return (
    <Page.Main>
      <Page.Title>{`Presentielijst: ${workshop.title}`}</Page.Title>
      <Layouts.Header
        title={`Presentielijst: ${workshop.title}`}
        subtitle={[whenOf(workshop), whereOf(workshop), workshop.trainer].filter(Boolean).join(' · ')}
        navigationAction={
          <Link tag={NavLink} to={formOf('api::workshop.workshop', documentId)}>
            Naar de workshop
          </Link>
        }
        primaryAction={
          <Button startIcon={<File />} onClick={() => window.print()}>
            Druk de lijst af
          </Button>
        }
        secondaryAction={
          <Button
            variant="secondary"
            startIcon={<Download />}
            onClick={() => void download(`presentielijst-${workshop.slug}.csv`)}
          >
            Bewaar als spreadsheet
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Flex justifyContent="space-between" gap={4} wrap="wrap">
            <Typography tag="p" fontWeight="bold">
              {countsInWords(counts).join(', ')}
            </Typography>
            <Checkbox checked={withContact} onCheckedChange={(checked) => setWithContact(checked === true)}>
              Met contactgegevens
            </Checkbox>
          </Flex>
          {tables.map(({ title, rows, havePlace, nobody }) => (
            <Card key={title} title={title}>
              {rows.length === 0 ? (
                <Typography tag="p">{nobody}</Typography>
              ) : (
                <Attendees
                  label={title}
                  rows={rows}
                  withContact={hasContact}
                  havePlace={havePlace}
                  onSignOff={isToCome && !isBusy ? (who) => void signOff(who.documentId, nameOf(who)) : null}
                />
              )}
            </Card>
          ))}
          <AddPerson joining={list.joining} isBusy={isBusy} act={act} />
        </Flex>
      </Layouts.Content>
      <Sheet list={list} withContact={hasContact} />
    </Page.Main>
  );
}
