/**
 * A CMS's intake as the contract has it (`shared-types/src/forms/delivery.ts`), over real HTTP, that can be slow, full,
 * wrong and dead, also after it took a batch.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { intakeBatch, intakePath, type IntakeItem, type IntakeResult } from 'shared-types/forms';

/** `silent after`: took the batch, and the line went dead before it could say so. */
export type Mood = 'well' | 'absent' | 'full' | 'wrong' | 'dead' | 'silent after' | 'half an answer' | 'slow';

export class FakeIntake {
  /** What it has, in order of arrival; each key once. */
  readonly taken: IntakeItem[] = [];
  /** The mood for the next batch. */
  mood: () => Mood = () => 'well';
  /** Keys it refuses, with the reason. */
  readonly refused = new Map<string, string>();
  /** Keys that break a whole batch. */
  readonly poison = new Set<string>();
  slowMs = 200;
  /** When set, every batch waits for it. */
  hold: Promise<void> | null = null;
  batches = 0;
  readonly #references = new Map<string, string>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  static readonly token = 'the-intake-token-of-this-test';

  /** @returns its address, without a slash at the end */
  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    await this.hold;
    const mood = this.mood();
    const send = (status: number, body: string) => response.writeHead(status).end(body);
    if (mood === 'dead') return void request.socket.destroy();
    if (mood === 'absent' || request.url !== intakePath || request.method !== 'POST') return void send(404, '{}');
    if (request.headers.authorization !== `Bearer ${FakeIntake.token}`) return void send(401, '{}');
    if (mood === 'full') return void send(503, 'database is locked');
    if (mood === 'wrong') return void send(200, '<h1>Welkom bij uw provider</h1>');
    const batch = intakeBatch.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
    if (!batch.success) return void send(400, batch.error.message);
    const { items } = batch.data;
    if (items.some(({ key }) => this.poison.has(key))) return void send(422, '{}');
    this.batches += 1;
    const known = mood === 'half an answer' ? items.slice(0, Math.ceil(items.length / 2)) : items;
    const results = known.map((item) => this.#take(item));
    if (mood === 'silent after') return void request.socket.destroy();
    if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, this.slowMs));
    send(200, JSON.stringify({ results }));
  }

  #take(item: IntakeItem): IntakeResult {
    const { key } = item;
    const reason = this.refused.get(key);
    if (reason !== undefined) return { key, outcome: 'refused', reason };
    const reference = this.#references.get(key);
    if (reference) return { key, outcome: 'duplicate', reference };
    this.taken.push(item);
    const given = `${item.form.slice(0, 1).toUpperCase()}-2026-${String(this.taken.length).padStart(4, '0')}`;
    this.#references.set(key, given);
    return { key, outcome: 'accepted', reference: given };
  }
}
