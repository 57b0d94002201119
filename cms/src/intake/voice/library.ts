import type { Core } from '@strapi/strapi';
import { stat } from 'node:fs/promises';
import { documentFile } from './documents';
import type { VoiceRequest } from './voice-request';

/** As much of Strapi's own files as is used here. */
interface LibraryFile {
  id: number;
}

/**
 * Puts the document of an answer among the photos and files, where the site finds it. Its row is of the transaction; the
 * file is not: see {@link takeBack}.
 *
 * @param about the code of the afspraak and the day of the answer: the file is found by them
 */
export async function intoLibrary(
  strapi: Core.Strapi,
  { documentId, documentName }: VoiceRequest,
  about: { code: string; date: string },
): Promise<LibraryFile> {
  const filepath = documentFile(documentId);
  const { size } = await stat(filepath);
  const name = documentName ?? 'stuk.pdf';
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name, caption: `Bij het antwoord van de gemeente over ${about.code}, ${about.date}` } },
      files: { filepath, originalFilename: name, mimetype: 'application/pdf', size },
    });
  return file as LibraryFile;
}

/** Removes the file after its transaction failed; the row is gone with it. */
export async function takeBack(strapi: Core.Strapi, file: LibraryFile): Promise<void> {
  await strapi.plugin('upload').provider.delete(file);
}
