/**
 * Loaded before a CMS in a test (`node --import`): while a file `disk-is-full` lies in its data folder, its SQLite gets
 * not one page more, and says so itself (SQLITE_FULL), as on a full disk.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Connection {
  open: boolean;
  pragma(statement: string): unknown;
}

/** SQLite's own limit. */
const MOST_PAGES = 4_294_967_294;
const LOOK_MS = 20;

const fromCms = createRequire(join(import.meta.dirname, '../../../cms/package.json'));
const { prototype } = fromCms('better-sqlite3') as { prototype: Connection };
const file = join(process.env['DATA_DIR'] ?? '', 'disk-is-full');
const connections = new Set<Connection>();
const pragma = prototype.pragma;
/** Every connection of the CMS is set up with a pragma (cms/config/database.ts). */
prototype.pragma = function (this: Connection, statement: string) {
  connections.add(this);
  return pragma.call(this, statement);
};

let isFull = false;
setInterval(() => {
  if (existsSync(file) === isFull) return;
  isFull = !isFull;
  // Below what it has means: what it has.
  for (const one of connections) if (one.open) pragma.call(one, `max_page_count = ${isFull ? 1 : MOST_PAGES}`);
}, LOOK_MS).unref();
