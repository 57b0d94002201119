/**
 * The line between the site and a real CMS, for tests: forms that cross it may be held up, refused, doubled, or lose
 * their answer after the CMS has kept them. What isn't a form crosses unharmed.
 *
 * @module
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { intakePath, type IntakeAnswer } from 'shared-types/forms';

/** What can happen to a batch. Those with `after`: the CMS has it, and the site does not hear so. */
export type LineFault =
  | 'nothing'
  | 'slow'
  | 'cut before'
  | 'refused'
  | 'another page'
  | 'cut after'
  | 'failed after'
  | 'half an answer after'
  | 'half the results'
  | 'brought twice'
  | 'too late after';

/** Longer than the site has patience. */
const TOO_LATE_MS = 16_000;
const SLOW_MS = 400;

interface Answer {
  status: number;
  type: string;
  body: Buffer;
}

export class FaultyLine {
  readonly happened = new Map<LineFault, number>();
  readonly #cms: string;
  /** What happens to the next batch. */
  fault: () => LineFault = () => 'nothing';
  readonly #server = createServer((request, response) => {
    this.#pass(request, response).catch(() => response.destroy());
  });

  /** @param cms its address, without a slash at the end */
  constructor(cms: string) {
    this.#cms = cms;
  }

  /** @returns the address that the site knows the CMS by */
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await buffer(request);
    const cross = () => this.#cross(request, body);
    if (request.url !== intakePath) return give(response, await cross());
    const fault = this.fault();
    this.happened.set(fault, (this.happened.get(fault) ?? 0) + 1);
    switch (fault) {
      case 'nothing':
        return give(response, await cross());
      case 'slow':
        await wait(SLOW_MS);
        return give(response, await cross());
      case 'cut before':
        return void response.destroy();
      case 'refused':
        return give(response, { status: 503, type: 'text/plain', body: Buffer.from('database is locked') });
      case 'another page':
        return give(response, { status: 200, type: 'text/html', body: Buffer.from('<h1>Welkom bij uw provider</h1>') });
      case 'cut after':
        await cross();
        return void response.destroy();
      case 'failed after':
        return give(response, { ...(await cross()), status: 500 });
      case 'half an answer after':
        return giveHalf(response, await cross());
      case 'half the results':
        return give(response, withHalfTheResults(await cross()));
      case 'brought twice':
        return give(response, (await Promise.all([cross(), cross()]))[1]);
      case 'too late after': {
        const answer = await cross();
        await wait(TOO_LATE_MS);
        return give(response, answer);
      }
    }
  }

  async #cross(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const { authorization = '', 'content-type': type = '' } = request.headers;
    const answer = await fetch(this.#cms + request.url, {
      method: request.method ?? 'GET',
      headers: { ...(authorization && { authorization }), ...(type && { 'content-type': type }) },
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    });
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? '',
      body: Buffer.from(await answer.arrayBuffer()),
    };
  }
}

function give(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length }).end(body);
}

/** The line goes dead in the middle of the answer. */
async function giveHalf(response: ServerResponse, { status, type, body }: Answer): Promise<void> {
  response.writeHead(status, { 'content-type': type, 'content-length': body.length });
  await new Promise((resolve) => response.write(body.subarray(0, body.length / 2), resolve));
  response.destroy();
}

function withHalfTheResults(answer: Answer): Answer {
  if (answer.status !== 200) return answer;
  const { results } = JSON.parse(answer.body.toString()) as IntakeAnswer;
  const half = { results: results.slice(0, Math.ceil(results.length / 2)) };
  return { ...answer, body: Buffer.from(JSON.stringify(half)) };
}
