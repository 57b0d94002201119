/**
 * An address of the register with a code that no award has: the register itself, saying that the code is not ours.
 * A host that only has files shows its general 404 page.
 * @module
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Release } from '../releases/store.ts';
import { sendRendered, type PagesOptions } from './pages.ts';

const registerAddress = '/keurmerk/register/';
const codeIn = /^keurmerk\/register\/([^/]{1,40})\/?$/;

/** Answers with 404; `undefined` when the address is no code, or the content behind this release is not known. */
export async function sendUnknownCode<C>(
  request: FastifyRequest,
  reply: FastifyReply,
  release: Release,
  path: string,
  { compiled, rendering, siteUrl }: PagesOptions<C>,
): Promise<unknown> {
  const [, code] = codeIn.exec(path) ?? [];
  const source = rendering();
  if (!code || /\.\w+$/.test(code) || source?.releaseId !== release.id) return undefined;
  const url = new URL(registerAddress, siteUrl);
  url.searchParams.set('code', code);
  const response = await compiled.render(url, source.content, source.asOf);
  // A code in small letters leads to the award after all.
  return sendRendered(request, response.ok ? reply.code(404) : reply, release, response);
}
