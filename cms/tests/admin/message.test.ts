import { expect, it } from 'vitest';
import { messageOf } from '../../src/admin/asking/message.ts';

it('says why something was not done, and what to do when nobody knows why', () => {
  expect(messageOf(new Error('Deze inzending is er niet meer.'))).toBe('Deze inzending is er niet meer.');
  expect(messageOf(new Error())).toBe('Dat lukte niet. Probeer het nog eens.');
});
