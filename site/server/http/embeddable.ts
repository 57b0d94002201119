/**
 * What other sites may show or read: badges of the keurmerk, and data. Everything else stays `same-origin`.
 * @module
 */
import type { FastifyReply } from 'fastify';

const badge = /^keurmerk\/register\/[^/]+\/badge-[a-z]+\.svg$/;
const data = /^(keurmerk\/register\/[^/]+\.json|statuut\/[^/]+\.json|stichting\/statuten\/[^/]+\.json)$/;

/** Opens the answer to other sites when the file is made for them. It has no cookies, so nothing of a visitor leaks. */
export function allowEmbedding(reply: FastifyReply, path: string): void {
  const isData = data.test(path);
  if (isData || badge.test(path)) reply.header('cross-origin-resource-policy', 'cross-origin');
  if (isData) reply.header('access-control-allow-origin', '*');
}
