/** `node form-site-process.ts <dataDir> <port> <cmsUrl>`: the site with its forms in a process that a test can kill. */
import { content } from '../../tests/pages/fixture.ts';
import { startFormSite } from './form-site.ts';

const [dataDir = '', port = '', cmsUrl = ''] = process.argv.slice(2);
const site = await startFormSite({ dataDir, content, cmsUrl, port: Number(port) });
console.log(`Listening on ${site.address}`);
