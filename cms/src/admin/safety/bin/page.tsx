import { Flex, Loader, Typography } from '@strapi/design-system';
import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Restored } from '../../../safety/bin/restore';
import type { Thrown } from '../../../safety/routes/bin';
import type { Answer } from '../../asking/answer';
import { RestoredNote } from './restored-note';
import { BinTable } from './table';

/** *Prullenbak*: what was thrown away, for thirty days, with the way back. */
export default function BinPage() {
  const { get, post, del } = useFetchClient();
  const [thrown, setThrown] = useState<readonly Thrown[] | null>(null);
  const [restored, setRestored] = useState<{ title: string; answer: Restored } | null>(null);
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFault('');
    try {
      await work();
    } catch (error) {
      setFault((error as Error).message);
    }
    try {
      setThrown((await get<Answer<Thrown[]>>('/vangnet/prullenbak')).data.data);
    } catch (error) {
      setFault((error as Error).message);
    }
    setBusy(false);
  };
  useEffect(() => void attempt(async () => undefined), []);

  const restore = ({ id, title }: Thrown) =>
    attempt(async () => {
      setRestored(null);
      const { data } = await post<Answer<Restored>>(`/vangnet/prullenbak/${id}`);
      setRestored({ title, answer: data.data });
    });
  const wipe = ({ id }: Thrown) => attempt(() => del(`/vangnet/prullenbak/${id}`));

  return (
    <Page.Main>
      <Page.Title>Prullenbak</Page.Title>
      <Layouts.Header
        title="Prullenbak"
        subtitle="Wat is weggegooid, blijft hier dertig dagen. Daarna verdwijnt het vanzelf, voorgoed."
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <div role="status">{restored && <RestoredNote {...restored} />}</div>
          {fault && <Typography textColor="danger600">Dat lukte niet: {fault}</Typography>}
          {!thrown && !fault && <Loader>Wij kijken wat er is weggegooid…</Loader>}
          {thrown?.length === 0 && <Typography>De prullenbak is leeg.</Typography>}
          {thrown && thrown.length > 0 && (
            <BinTable thrown={thrown} isBusy={isBusy} onRestore={restore} onWipe={wipe} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
