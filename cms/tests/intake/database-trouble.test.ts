import { expect, it } from 'vitest';
import { isDatabaseTrouble } from '../../src/intake/database-trouble.ts';

const failure = (code: string) => Object.assign(new Error('insert into "submissions" …'), { code });

it.each(['SQLITE_BUSY', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', '53100', '40P01', '57P01', '08006', 'ECONNRESET'])(
  'knows that %s is of the database',
  (code) => expect(isDatabaseTrouble(failure(code))).toBe(true),
);

it.each(['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_TOOBIG', '23505', '22021', ''])(
  'knows that %o is of what is written',
  (code) => expect(isDatabaseTrouble(failure(code))).toBe(false),
);

it('knows a connection that is gone', () => {
  expect(isDatabaseTrouble(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isDatabaseTrouble(new TypeError('x is not a function'))).toBe(false);
});
