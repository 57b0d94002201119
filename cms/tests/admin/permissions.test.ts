import { expect, it } from 'vitest';
import { isAllowed } from '../../src/admin/roles/permissions.ts';

const knelpunt = 'api::knelpunt.knelpunt';
const may = (act: string) => [{ action: `plugin::content-manager.explorer.${act}`, subject: knelpunt }];

it.each([
  ['publish', 'publish', true],
  ['unpublish', 'publish', true],
  ['publish', 'update', false],
  ['delete', 'publish', false],
  ['clone', 'create', true],
  ['update', 'read', true],
  [undefined, 'read', true],
])('The button %s is there for who may %s: %s', (type, act, isThere) => {
  expect(isAllowed(may(act), type, knelpunt)).toBe(isThere);
  expect(isAllowed(may(act), 'publish', 'api::advice.advice')).toBe(false);
});
