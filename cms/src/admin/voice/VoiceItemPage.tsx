import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { Answers, Card } from '../inbox/item';
import { TwoColumns } from '../inbox/two-columns';
import { dayOf } from '../time/dutch-time';
import { Decide } from './Decide';
import { useVoiceItem } from './use-voice-item';
import { askedWords, outcomeWords } from './words';

/** One answer of the municipality: word for word, beside what was agreed, and what the board does with it. */
export function VoiceItemPage({ documentId }: { documentId: string }) {
  const { item, isLost, isBusy, decide, download } = useVoiceItem(documentId);
  if (!item) return isLost ? <Page.Error /> : <Page.Loading />;
  const { agreement, answers, documentName, state, wipedAt } = item;
  return (
    <Page.Main>
      <Page.Title>{`De gemeente over ${agreement?.code ?? 'een afspraak'}`}</Page.Title>
      <Layouts.Header
        title={`De gemeente over ${agreement ? `${agreement.code}: ${agreement.title}` : 'een afspraak'}`}
        subtitle={item.role ?? undefined}
        navigationAction={
          <Link tag={NavLink} to="/postvak">
            Terug naar het postvak
          </Link>
        }
      />
      <Layouts.Content>
        <TwoColumns
          subject={
            <>
              <Card title="Wat zegt de gemeente?">
                {wipedAt && <Typography tag="p">Het antwoord is gewist op {dayOf(wipedAt)}.</Typography>}
                {!wipedAt && answers.length === 0 && <Typography tag="p">De gemeente antwoordde nog niet.</Typography>}
                <Answers told={answers} />
                {documentName && <Typography tag="p">Stuk: {documentName}</Typography>}
                {documentName && state === 'beantwoord' && (
                  <Flex>
                    <Button
                      variant="tertiary"
                      disabled={isBusy}
                      aria-label={`Download het stuk: ${documentName}`}
                      onClick={() => void download(documentName)}
                    >
                      Download het stuk
                    </Button>
                  </Flex>
                )}
              </Card>
              {agreement && (
                <Card title="Wat is er afgesproken?">
                  {agreement.text.split('\n').map((paragraph, n) => (
                    // Paragraphs of one text never change place.
                    <Typography key={n} tag="p">
                      {paragraph}
                    </Typography>
                  ))}
                  <Typography tag="p">Op de site zegt de gemeente nu: {agreement.saysNow ?? 'nog niets'}.</Typography>
                  <Link
                    tag={NavLink}
                    to={`/content-manager/collection-types/api::agreement.agreement/${agreement.documentId}`}
                  >
                    Ga naar de afspraak
                  </Link>
                </Card>
              )}
            </>
          }
          desk={
            <>
              <Card title="Wat doet het bestuur ermee?">
                <Typography tag="p" role="status">
                  {outcomeWords(item)}
                </Typography>
                {item.reason && <Typography tag="p">Waarom geweigerd: {item.reason}</Typography>}
                {state === 'beantwoord' && !wipedAt && <Decide item={item} isBusy={isBusy} decide={decide} />}
              </Card>
              <Card title="Aan wie is het gevraagd?">
                <Typography tag="p">
                  {item.role ? `${item.role}, ${item.email}` : 'De gegevens zijn gewist.'}
                </Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {askedWords(item)} {item.role && `Het adres gaat weg na ${dayOf(item.wipeAfter)}.`}
                </Typography>
              </Card>
            </>
          }
        />
      </Layouts.Content>
    </Page.Main>
  );
}
