import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Log } from '../../../safety/routes/log';
import type { Answer } from '../../asking/answer';
import { saveFile } from '../../asking/save-file';
import { Filters, type Asked, addressOf, everything } from './filters';
import { LogTable } from './table';

/** *Logboek van de site*: what went on the site and off it, when and by whom. */
export default function LogPage() {
  const { get } = useFetchClient();
  const [asked, setAsked] = useState<Asked>(everything);
  const [log, setLog] = useState<Log | null>(null);
  const [fault, setFault] = useState('');

  useEffect(() => {
    let isOpen = true;
    get<Answer<Log>>(addressOf('/vangnet/logboek', asked))
      .then(({ data }) => {
        if (!isOpen) return;
        setLog(data.data);
        setFault('');
      })
      .catch((error: Error) => isOpen && setFault(error.message));
    return () => {
      isOpen = false;
    };
    // `get` is another function at every render.
  }, [asked]);

  const download = async () => {
    const { data } = await get<Blob>(addressOf('/vangnet/logboek.csv', asked), { responseType: 'blob' });
    saveFile(data, 'logboek.csv');
  };

  return (
    <Page.Main>
      <Page.Title>Logboek van de site</Page.Title>
      <Layouts.Header
        title="Logboek van de site"
        subtitle="Wat er op de site kwam en eraf ging, en wie dat deed. Niemand kan hier iets veranderen."
        primaryAction={
          <Button variant="secondary" startIcon={<Download />} onClick={download}>
            Bewaar als spreadsheet
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          {fault && <Typography textColor="danger600">{fault}</Typography>}
          {!log && !fault && <Loader>Wij halen het logboek op…</Loader>}
          {log && (
            <>
              <Filters asked={asked} types={log.types} people={log.people} onAsk={setAsked} />
              <Typography role="status">{found(log.total)}</Typography>
              <LogTable lines={log.lines} />
              <Pages log={log} onPage={(page) => setAsked({ ...asked, page })} />
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Pages({ log: { page, pages }, onPage }: { log: Log; onPage(page: number): void }) {
  if (pages === 1) return null;
  return (
    <Box tag="nav" aria-label="Bladzijden van het logboek">
      <Flex gap={4} justifyContent="center">
        <Button variant="tertiary" disabled={page === 1} onClick={() => onPage(page - 1)}>
          Nieuwer
        </Button>
        <Typography>
          Blad {page} van {pages}
        </Typography>
        <Button variant="tertiary" disabled={page === pages} onClick={() => onPage(page + 1)}>
          Ouder
        </Button>
      </Flex>
    </Box>
  );
}

function found(total: number): string {
  if (total === 0) return 'Niets gevonden. Kies een andere soort, persoon of periode.';
  return total === 1 ? '1 regel' : `${total} regels`;
}
