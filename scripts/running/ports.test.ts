import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort } from './ports.ts';

test('a port in use is told with the setting that chooses another; a free one is fine', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const address = { host: '127.0.0.1', port, url: '' };

  await expect(checkPort('SITE_PORT', address)).rejects.toThrow(
    `Port ${port} is in use by another program. Stop that program, or choose another port: SITE_PORT=${port + 1} npm start`,
  );

  other.close();
  await once(other, 'close');
  await expect(checkPort('SITE_PORT', address)).resolves.toBeUndefined();
});

test('an address that this machine lacks is told', async () => {
  const address = { host: '192.0.2.1', port: 4321, url: '' };
  await expect(checkPort('SITE_PORT', address)).rejects.toThrow('no address 192.0.2.1');
});
