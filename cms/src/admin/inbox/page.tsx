import { useParams } from 'react-router-dom';
import { InboxItemPage } from './item';
import { InboxList } from './list';
import { PersonPage } from './person';
import { SettingsPage } from './settings/page';
import { VoiceItemPage } from '../voice/VoiceItemPage';

/**
 * *Postvak*: the list, one inzending (`/postvak/<id>`), one answer of the municipality (`/postvak/stem/<id>`), what we keep
 * of somebody (`/postvak/persoon`), and what is mailed (`/postvak/instellingen`).
 */
export default function InboxPage() {
  const name = useParams()['*'];
  if (!name) return <InboxList />;
  if (name.startsWith('stem/')) return <VoiceItemPage documentId={name.slice('stem/'.length)} />;
  if (name === 'instellingen') return <SettingsPage />;
  return name === 'persoon' ? <PersonPage /> : <InboxItemPage documentId={name} />;
}
