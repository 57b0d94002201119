/** A site whose every page says which version it is; pages come and go, and one address is now a file, now a folder. */
import type { RenderedFile } from '../publisher/ports.ts';
import { longText } from './fixture-site.ts';

export function* versionFiles(version: number): Generator<RenderedFile> {
  const body = (name: string) => `<html>versie ${version} ${longText(name)}</html>`;
  for (const path of ['index.html', '404.html', 'agenda.ics']) yield { path, body: body(path) };
  for (let n = 0; n < 40; n++)
    if ((version + n) % 7 !== 0) yield { path: `initiatieven/i${n}/index.html`, body: body(`i${n}`) };
  yield { path: version % 2 ? 'wissel' : 'wissel/index.html', body: body('wissel') };
  // The same in every version: linked from release to release.
  for (let n = 0; n < 10; n++) yield { path: `vast/v${n}/index.html`, body: `<html>vast ${longText(`v${n}`)}</html>` };
}
