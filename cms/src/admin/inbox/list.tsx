import {
  Badge,
  Box,
  Button,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  Field,
  Searchbar,
  SearchForm,
  Typography,
} from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink, useSearchParams } from 'react-router-dom';
import { forms, formKinds, submissionStates } from 'shared-types/forms';
import type { SiteState } from '../../desk/site-state';
import type { InboxPage, InboxRow } from '../../intake/inbox/read';
import { everyMinute, usePolled } from '../asking/use-polled';
import { WaitingVoices } from '../voice/WaitingVoices';
import { SetAsideNotice } from '../home/website/set-aside';
import { StateBadge } from './state-badge';
import { inWords, noMailServer } from './words';

/** One list over all forms, new ones first. What is asked stands in the address: the back button works. */
export function InboxList() {
  const [query, setQuery] = useSearchParams();
  const ask = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(query);
    if (value) next.set(name, value);
    else next.delete(name);
    if (name !== 'page') next.delete('page');
    setQuery(next);
  };
  const state = query.get('state') ?? 'open';
  const { data, isLost } = usePolled<InboxPage>(`/postvak/inzendingen?${query.toString()}`, everyMinute);
  const { data: site } = usePolled<SiteState>('/werkplek/website', everyMinute);
  const counts = data?.counts ?? {};
  const open = (counts.nieuw ?? 0) + (counts['in behandeling'] ?? 0);

  return (
    <Page.Main>
      <Page.Title>Postvak</Page.Title>
      <Layouts.Header
        title="Postvak"
        subtitle="Wat bezoekers via de formulieren sturen."
        secondaryAction={
          <Flex gap={4} wrap="wrap">
            <Link tag={NavLink} to="/postvak/persoon">
              Gegevens van iemand opzoeken of wissen
            </Link>
            <Link tag={NavLink} to="/postvak/instellingen">
              Instellingen
            </Link>
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <WaitingVoices />
          <Flex gap={2} wrap="wrap" tag="nav" aria-label="Welke inzendingen">
            <Choice label={`Open (${open})`} isChosen={state === 'open'} onChoose={() => ask('state', undefined)} />
            {(counts.herhaalcheck ?? 0) > 0 || state === 'herhaalcheck' ? (
              <Choice
                label={`Herhaalcheck (${counts.herhaalcheck ?? 0})`}
                isChosen={state === 'herhaalcheck'}
                onChoose={() => ask('state', 'herhaalcheck')}
              />
            ) : null}
            {submissionStates.map((one) => (
              <Choice
                key={one}
                label={`${one[0]?.toUpperCase()}${one.slice(1)} (${counts[one] ?? 0})`}
                isChosen={state === one}
                onChoose={() => ask('state', one)}
              />
            ))}
          </Flex>
          <Flex gap={4} wrap="wrap" alignItems="flex-end">
            <Box minWidth="28rem">
              <Field.Root name="form">
                <Field.Label>Formulier</Field.Label>
                <SingleSelect
                  value={query.get('form') ?? ''}
                  onChange={(value) => ask('form', String(value))}
                  placeholder="Alle formulieren"
                  onClear={() => ask('form', undefined)}
                  clearLabel="Toon alle formulieren"
                >
                  {formKinds.map((kind) => (
                    <SingleSelectOption key={kind} value={kind}>
                      {forms[kind].title}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
            <SearchForm>
              <Searchbar
                name="search"
                value={query.get('search') ?? ''}
                onChange={(event: { target: { value: string } }) => ask('search', event.target.value)}
                onClear={() => ask('search', undefined)}
                clearLabel="Maak het zoekveld leeg"
                placeholder="Zoek op nummer"
              >
                Zoek op nummer
              </Searchbar>
            </SearchForm>
          </Flex>
          {site?.answers && <SetAsideNotice aside={site.aside} now={new Date()} />}
          {data?.hasMailServer === false && <Typography tag="p">{noMailServer}</Typography>}
          {isLost && (
            <Typography role="status">Ophalen lukt nu niet. We proberen het over tien seconden weer.</Typography>
          )}
          {data && <Rows rows={data.rows} isFiltered={query.size > 0} />}
          {data && data.pages > 1 && (
            <Flex gap={4} justifyContent="center" tag="nav" aria-label="Bladzijden">
              <Button variant="tertiary" disabled={data.page <= 1} onClick={() => ask('page', String(data.page - 1))}>
                Vorige
              </Button>
              <Typography>
                Bladzijde {data.page} van {data.pages}
              </Typography>
              <Button
                variant="tertiary"
                disabled={data.page >= data.pages}
                onClick={() => ask('page', String(data.page + 1))}
              >
                Volgende
              </Button>
            </Flex>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function Choice({ label, isChosen, onChoose }: { label: string; isChosen: boolean; onChoose(): void }) {
  return (
    <Button variant={isChosen ? 'default' : 'tertiary'} aria-pressed={isChosen} onClick={onChoose}>
      {label}
    </Button>
  );
}

function Rows({ rows, isFiltered }: { rows: InboxRow[]; isFiltered: boolean }) {
  if (rows.length === 0)
    return (
      <Box background="neutral0" hasRadius shadow="tableShadow" padding={8}>
        <Typography tag="p">
          {isFiltered ? 'Hier staat niets. Kies iets anders.' : 'Niets nieuws. Alles is bekeken.'}
        </Typography>
      </Box>
    );
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} padding={0} margin={0}>
      {rows.map((row) => (
        <Row key={row.documentId} row={row} />
      ))}
    </Flex>
  );
}

function Row({ row }: { row: InboxRow }) {
  return (
    <Box tag="li" background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Flex gap={4} alignItems="flex-start" justifyContent="space-between">
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Link tag={NavLink} to={`/postvak/${row.documentId}`}>
            {row.form}: {row.who}
          </Link>
          <Typography tag="p">{row.summary}</Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {row.reference}, {inWords(row.receivedAt)}
            {row.handler ? `. ${row.handler} is ermee bezig.` : ''}
            {row.marks.length > 0 ? `. Let op: ${row.marks.join(', ')}.` : ''}
          </Typography>
        </Flex>
        <Flex gap={2} wrap="wrap" justifyContent="flex-end">
          {row.recheckAnswer && <Badge>herhaalcheck: {row.recheckAnswer}</Badge>}
          <StateBadge state={row.state} />
        </Flex>
      </Flex>
    </Box>
  );
}
