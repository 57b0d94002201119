import { useParams } from 'react-router-dom';
import { AttendancePage } from '../attendance/page';
import { InboxItemPage } from './item';
import { InboxList } from './list';
import { PersonPage } from './person';
import { SettingsPage } from './settings/page';
import { VoiceItemPage } from '../voice/VoiceItemPage';

/**
 * *Postvak*: the list, one inzending (`/postvak/<id>`), one answer of the municipality (`/postvak/stem/<id>`), who comes
 * to a workshop (`/postvak/presentielijst/<id>`), what we keep of somebody (`/postvak/persoon`), and what is mailed
 * (`/postvak/instellingen`).
 */
export default function InboxPage() {
  const name = useParams()['*'];
  if (!name) return <InboxList />;
  if (name === 'persoon') return <PersonPage />;
  if (name === 'instellingen') return <SettingsPage />;
  const [, page, documentId] = /^(stem|presentielijst)\/(.+)$/.exec(name) ?? [];
  if (page === 'stem' && documentId) return <VoiceItemPage documentId={documentId} />;
  if (page && documentId) return <AttendancePage documentId={documentId} />;
  return <InboxItemPage documentId={name} />;
}
