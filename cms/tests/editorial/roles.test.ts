import { describe, expect, it } from 'vitest';
import { bestuur, record, redacteur, roles, type Act, type Role } from '../../src/editorial/roles.ts';
import { modelOf, privateTypes, types } from './model.ts';

const may = (role: Role, act: Act) =>
  Object.entries(role.types)
    .filter(([, acts]) => acts.includes(act))
    .map(([uid]) => uid.split('.')[1])
    .sort();
const publicNames = types
  .filter(({ uid }) => !privateTypes.includes(uid))
  .map(({ uid }) => uid.split('.')[1])
  .sort();

describe('The matrix of roles', () => {
  it.each(roles)('$name writes every public type', (role) => {
    expect(may(role, 'create')).toEqual(publicNames);
  });

  it('a Redacteur puts only the everyday on the site', () => {
    expect(may(redacteur, 'publish')).toEqual([
      'funding-scheme',
      'initiative',
      'knowledge-article',
      'meeting',
      'news-item',
      'workshop',
    ]);
  });

  it('Bestuur puts everything public on the site', () => {
    expect(may(bestuur, 'publish')).toEqual(publicNames);
  });

  it.each(roles)('$name deletes nothing of the record', (role) => {
    expect(may(role, 'delete').filter((name) => record.includes(name ?? ''))).toEqual([]);
  });

  it.each(roles)('$name handles the inbox and can neither make nor delete what came in', (role) => {
    for (const uid of ['api::submission.submission', 'api::registration.registration']) {
      expect(role.types[uid]).toEqual(['read', 'update']);
      for (const field of role.fields[uid] ?? []) expect(Object.keys(modelOf(uid).attributes)).toContain(field);
    }
  });

  it.each(roles)('$name never sees the counters', (role) => {
    expect(role.types).not.toHaveProperty('api::counter.counter');
  });

  it.each(roles)('$name is about types that exist', (role) => {
    for (const uid of Object.keys(role.types)) expect(modelOf(uid)).toBeDefined();
  });
});
