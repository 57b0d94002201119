import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { dataDir } from '../src/publication/secrets';

interface SqliteConnection {
  pragma(statement: string): void;
}

/**
 * WAL lets the backup and a reader go on while an editor saves; `secure_delete` writes zeros over what is deleted, so that
 * nobody finds wiped people in the file. Strapi itself sets none of these.
 */
const sqlitePragmas = (connection: SqliteConnection, done: (error: null, connection: SqliteConnection) => void) => {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('secure_delete = on');
  done(null, connection);
};

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const url = env('DATABASE_URL');
  const settings = {
    // In production a renamed attribute must never drop the old column with its content: renames are migrations.
    forceMigration: env('NODE_ENV') !== 'production',
    runMigrations: true,
  };
  if (url) {
    return {
      connection: {
        client: 'postgres' as const,
        connection: { connectionString: url },
        pool: { min: 1, max: env.int('DATABASE_POOL', 10) },
      },
      settings,
    } as Core.Config.Database;
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: join(dataDir, 'cms.db') },
      useNullAsDefault: true,
      pool: { afterCreate: sqlitePragmas },
    },
    settings,
  } as unknown as Core.Config.Database; // Strapi's type leaves out knex's `pool.afterCreate`.
};
