import { expect, test } from 'vitest';
import { Fault, causeInOutput, explain } from './faults.mjs';

const systemError = (code: string, path?: string) => Object.assign(new Error(`${code}: x`), { code, path });

test.each([
  [new Fault('Port 80 is taken.'), 'Port 80 is taken.'],
  [systemError('ENOSPC'), 'The disk is full. Make room and start again; nothing is lost.'],
  [
    systemError('EACCES', '/srv/data/secrets.json'),
    'No permission to write /srv/data/secrets.json. Start as the user who owns it, or set DATA_DIR to a folder that is yours.',
  ],
  [
    systemError('EROFS'),
    'No permission (read-only file system) to write a file. Start as the user who owns it, or set DATA_DIR to a folder that is yours.',
  ],
])('%s is told in one line', (error, line) => {
  expect(explain(error)).toBe(line);
  expect(explain(error)).not.toContain('\n');
});

test('what nobody foresaw keeps its stack', () => {
  expect(explain(new TypeError('boom'))).toMatch(/TypeError: boom\n\s+at /);
});

test.each([
  ['npm error ENOSPC: no space left on device, write', /disk is full/],
  ['ERR_PNPM_META_FETCH_FAIL request failed, reason: getaddrinfo ENOTFOUND registry', /registry does not answer/],
  ["EACCES: permission denied, mkdir 'node_modules'", /No permission/],
  ['FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory', /Not enough memory/],
])('the output %j says what to do', (output, line) => {
  expect(causeInOutput(output)).toMatch(line);
});

test('other output is not explained away', () => {
  expect(causeInOutput('src/a.ts(3,1): error TS2304')).toBeNull();
});
