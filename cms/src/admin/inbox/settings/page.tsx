import { Flex, Link, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { noMailServer } from '../words';
import { ForEverybody } from './for-everybody';
import { ForMe } from './for-me';
import { useSettings } from './use-settings';

/** What the inbox mails by itself: to me, and for everybody. */
export function SettingsPage() {
  const { answer, isLost, isBusy, keep } = useSettings();
  if (!answer) return isLost ? <Page.Error /> : <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>Instellingen van het postvak</Page.Title>
      <Layouts.Header
        title="Instellingen van het postvak"
        subtitle="Wat het postvak uit zichzelf mailt, en wanneer."
        navigationAction={
          <Link tag={NavLink} to="/postvak">
            Terug naar het postvak
          </Link>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!answer.hasMailServer && <Typography tag="p">{noMailServer}</Typography>}
          <ForMe answer={answer} isBusy={isBusy} keep={keep} />
          <ForEverybody answer={answer} isBusy={isBusy} keep={keep} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
