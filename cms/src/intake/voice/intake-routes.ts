import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import {
  documentFault,
  documentName,
  voiceCodeRequest,
  voiceFileField,
  voiceHandIn,
  voiceHandInField,
  voiceOpenPath,
  voicePath,
} from 'shared-types/forms';
import { handInRoute } from '../hand-in-route';
import { openVoice, receiveVoice, type VoiceDocument } from './answer';

/** A file as Strapi's body parser leaves it; it removes the temporary file afterwards. */
interface ReceivedFile {
  filepath: string;
  originalFilename: string | null;
}

/** As much of Koa's context as is used here. */
interface Context {
  request: { body?: Record<string, unknown>; files?: Record<string, ReceivedFile | ReceivedFile[] | undefined> };
  body: unknown;
  badRequest(message: string): void;
}

/**
 * Adds what the site brings of the municipality, to be called before Strapi serves anything:
 * - `POST /api/intake/stem/openen`: what a link is for;
 * - `POST /api/intake/stem`: an answer, with or without a document (contract of both: shared-types `forms/voice`).
 */
export function addVoiceIntake(strapi: Core.Strapi, clock: () => Date): void {
  strapi.server.routes({
    type: 'content-api',
    routes: [
      handInRoute(voiceOpenPath, async (context: Context) => {
        const asked = voiceCodeRequest.safeParse(context.request.body);
        if (!asked.success) return context.badRequest('Not a code');
        context.body = await openVoice(strapi, asked.data.code, clock());
      }),
      handInRoute(voicePath, async (context: Context) => {
        const handIn = voiceHandIn.safeParse(parsed(context.request.body?.[voiceHandInField]));
        if (!handIn.success) return context.badRequest('Not an answer');
        const document = await documentIn(context);
        if (document === 'not a document') return context.badRequest('Not a document');
        context.body = { outcome: await receiveVoice(strapi, { ...handIn.data, document }, clock()) };
      }),
    ],
  });
}

async function documentIn({ request }: Context): Promise<VoiceDocument | null | 'not a document'> {
  const given = request.files?.[voiceFileField];
  if (!given) return null;
  if (Array.isArray(given)) return 'not a document';
  const bytes = await readFile(given.filepath);
  return documentFault(bytes) ? 'not a document' : { name: documentName(given.originalFilename ?? ''), bytes };
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
