/**
 * Reading the form of the municipality's answer: text and one document, in the order in which the page sends them.
 * @module
 */
import type { FastifyRequest } from 'fastify';
import '@fastify/multipart';
import {
  documentFault,
  type DocumentFault,
  documentField,
  documentName,
  mostDocumentBytes,
  voiceCode,
} from 'shared-types/forms';
import { voiceNames } from '../../src/components/form/voice-state.ts';
import type { SentDocument } from './delivery/cms-voice.ts';

export interface VoiceForm {
  /** The text fields, as they were posted. */
  posted: Record<string, string>;
  /** Whether a document was chosen, also one that is not here. */
  hasChosen: boolean;
  document: SentDocument | null;
  /** What is wrong with the document. */
  fault: DocumentFault | null;
}

/** Everything but the document; the note is the largest. */
export const voiceLimits = {
  files: 1,
  fileSize: mostDocumentBytes,
  fields: 10,
  fieldSize: 32 * 1024,
  fieldNameSize: 60,
  parts: 12,
  headerPairs: 20,
} as const;

/**
 * Reads the form. A document is only taken into memory when the code before it is a good one: ten megabytes are for who
 * was asked.
 *
 * @param isGenuine whether the code of the form is one that somebody was sent
 * @throws with a `statusCode` when it is no form that can be read
 */
export async function readVoiceForm(
  request: FastifyRequest,
  isGenuine: (code: string) => Promise<boolean>,
): Promise<VoiceForm> {
  const form: VoiceForm = { posted: {}, hasChosen: false, document: null, fault: null };
  for await (const part of request.parts({ limits: voiceLimits })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') form.posted[part.fieldname] ??= part.value;
      continue;
    }
    const code = voiceCode.safeParse(form.posted[voiceNames.code]);
    // A browser sends a file without a name when none was chosen.
    const isChosen = part.fieldname === documentField.name && Boolean(part.filename);
    form.hasChosen ||= isChosen;
    if (!isChosen || !code.success || !(await isGenuine(code.data))) {
      part.file.resume();
      continue;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of part.file) chunks.push(chunk as Buffer);
    const bytes = new Uint8Array(Buffer.concat(chunks));
    form.fault = part.file.truncated ? 'te groot' : documentFault(bytes);
    if (!form.fault) form.document = { name: documentName(part.filename), bytes };
  }
  return form;
}
