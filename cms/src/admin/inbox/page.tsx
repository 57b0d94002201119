import { useParams } from 'react-router-dom';
import { InboxItemPage } from './item';
import { InboxList } from './list';
import { PersonPage } from './person';

/** *Postvak*: the list, one inzending (`/postvak/<id>`), and what we keep of somebody (`/postvak/persoon`). */
export default function InboxPage() {
  const name = useParams()['*'];
  if (!name) return <InboxList />;
  return name === 'persoon' ? <PersonPage /> : <InboxItemPage documentId={name} />;
}
