/**
 * A media library for tests: pictures as editors upload them, in a CMS in memory.
 *
 * @module
 */
import sharp, { type Sharp } from 'sharp';
import type { FileFragment } from '../../src/content/queries.generated.ts';
import type { Snapshot } from '../../src/content/snapshot.ts';
import { syncContent } from '../../src/content/sync.ts';
import { FakeCms, initiative } from '../content/fake-cms.ts';

export const plain = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#3c774a' } });

export class Library {
  readonly cms = new FakeCms();

  /** Uploads a file and publishes an initiative whose cover it is. */
  add(name: string, mime: string, body: Buffer, given: Partial<FileFragment> = {}): FileFragment {
    const file: FileFragment = {
      documentId: name,
      name,
      alternativeText: null,
      width: null,
      height: null,
      mime,
      size: body.length,
      url: `/uploads/${name}`,
      focalPoint: null,
      updatedAt: '2026-01-05T10:00:00.000Z',
      ...given,
    };
    this.cms.files.set(file.url, body);
    this.show(file);
    return file;
  }

  /** Publishes an initiative with this cover. */
  show(file: FileFragment, figure: object = { alt: 'Een plein', decorative: false }): void {
    this.cms.publish(
      'initiative',
      initiative(file.documentId, { cover: { file, alt: null, decorative: false, caption: null, ...figure } }),
    );
  }

  snapshot(): Promise<Snapshot> {
    return syncContent(this.cms, undefined);
  }
}
