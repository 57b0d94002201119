/**
 * Accounts as their beheerder keeps them. These tests share the CMS of the editorial rules: a boot costs more than they do.
 *
 * @module
 */
import { describe, expect, it } from 'vitest';
import { type AdminApi, type Json, signIn, signInWith } from '../harness/admin-api.ts';
import type { Cms, Role } from '../harness/cms-process.ts';

const LAST = /^Dit is de laatste beheerder die kan inloggen\./;
const OWN_PASSWORD = 'Eigen-wachtwoord-1';

export function describeAccounts(cms: () => Cms, as: (role: Role) => AdminApi): void {
  const admin = () => as('Beheerder');
  const users = async () => (await admin().request('GET', '/admin/users?pageSize=50')).body.data.results as Json[];
  const userOf = async (email: string) => (await users()).find((user) => user.email === email);
  const beheerderRole = async (): Promise<number> =>
    (await admin().request('GET', '/admin/roles')).body.data.find(({ name }: Json) => name === 'Beheerder').id;

  /** Invites a beheerder who has not been here yet. */
  const invite = async (email: string): Promise<{ id: number; registrationToken: string }> => {
    const body = { email, firstname: 'Tweede', lastname: 'Beheerder', roles: [await beheerderRole()] };
    return (await admin().request('POST', '/admin/users', body)).body.data;
  };
  const accept = async (registrationToken: string): Promise<void> => {
    const userInfo = { firstname: 'Tweede', lastname: 'Beheerder', password: OWN_PASSWORD };
    expect(await admin().request('POST', '/admin/register', { registrationToken, userInfo })).toMatchObject({
      status: 200,
    });
  };
  const firstPasswords = async (api: AdminApi) =>
    (await api.request('GET', '/redactie/eerste-wachtwoorden')).body.data as { own: boolean; others: Json[] };

  describe('the accounts of the start content', () => {
    it('are told that they have their first password, each its own; a Beheerder hears of all', async () => {
      expect(await firstPasswords(as('Redacteur'))).toEqual({ own: true, others: [] });
      const { own, others } = await firstPasswords(admin());
      expect(own).toBe(true);
      expect(others.map(({ name }) => name)).toEqual(['Redacteur', 'Bestuur']);
    });

    it('hear nothing any more after they chose their own', async () => {
      const { email, password } = await cms().account('Bestuur');
      const changed = { currentPassword: password, password: OWN_PASSWORD };
      expect((await as('Bestuur').request('PUT', '/admin/users/me', changed)).status).toBe(200);
      expect(await firstPasswords(await signInWith(cms(), { email, password: OWN_PASSWORD }))).toEqual({
        own: false,
        others: [],
      });
      expect((await firstPasswords(admin())).others.map(({ name }) => name)).toEqual(['Redacteur']);
    });

    it('say nothing to somebody who is not logged in', async () => {
      expect((await fetch(`${cms().url}/redactie/eerste-wachtwoorden`)).status).toBe(401);
    });
  });

  describe('the last Beheerder who can log in', () => {
    it('can not be thrown away, switched off or given another role, though another was invited', async () => {
      const { id: invited } = await invite('uitgenodigd@participienter.example');
      const { id } = await userOf((await cms().account('Beheerder')).email);
      const redacteur = (await userOf((await cms().account('Redacteur')).email)).roles[0].id;
      const attempts = [
        await admin().request('DELETE', `/admin/users/${id}`),
        await admin().request('POST', '/admin/users/batch-delete', { ids: [String(id)] }),
        await admin().request('PUT', `/admin/users/${id}`, { isActive: false }),
        await admin().request('PUT', `/admin/users/${id}`, { roles: [redacteur] }),
      ];
      for (const { status, body } of attempts)
        expect({ status, message: body.error.message }).toEqual({ status: 400, message: expect.stringMatching(LAST) });
      expect(await userOf((await cms().account('Beheerder')).email)).toMatchObject({ id, isActive: true });
      expect((await admin().request('DELETE', `/admin/users/${invited}`)).status).toBe(200);
    });

    it('is told so in Dutch too when nobody else was ever invited', async () => {
      const { id } = await userOf((await cms().account('Beheerder')).email);
      const { status, body } = await admin().request('PUT', `/admin/users/${id}`, { isActive: false });
      expect({ status, message: body.error.message }).toEqual({ status: 400, message: expect.stringMatching(LAST) });
    });

    it('stays when two switch each other off in the same moment', async () => {
      const email = 'tweede@participienter.example';
      const { id: secondId, registrationToken } = await invite(email);
      await accept(registrationToken);
      const second = await signInWith(cms(), { email, password: OWN_PASSWORD });
      const { id: firstId } = await userOf((await cms().account('Beheerder')).email);
      const answers = await Promise.all([
        admin().request('PUT', `/admin/users/${secondId}`, { isActive: false }),
        second.request('PUT', `/admin/users/${firstId}`, { isActive: false }),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);

      // Whoever is left lets the first in again, and the second goes: that is allowed.
      const left = answers[0].status === 200 ? await signIn(cms(), 'Beheerder') : second;
      expect((await left.request('PUT', `/admin/users/${firstId}`, { isActive: true })).status).toBe(200);
      const first = await signIn(cms(), 'Beheerder');
      expect((await first.request('DELETE', `/admin/users/${secondId}`)).status).toBe(200);
    });
  });

  describe('accounts', () => {
    it.each(['Redacteur'] as const)('are not for %s to see, make, change or throw away', async (role) => {
      const { id } = await userOf((await cms().account('Beheerder')).email);
      for (const [method, path, body] of [
        ['GET', '/admin/users', undefined],
        ['POST', '/admin/users', { email: 'x@participienter.example', firstname: 'X', roles: [await beheerderRole()] }],
        ['PUT', `/admin/users/${id}`, { isActive: false }],
        ['DELETE', `/admin/users/${id}`, undefined],
        ['GET', '/admin/roles', undefined],
      ] as const)
        expect((await as(role).request(method, path, body)).status, `${method} ${path}`).toBe(403);
    });

    it('give nobody a higher role by their own profile', async () => {
      const answer = await as('Redacteur').request('PUT', '/admin/users/me', { roles: [await beheerderRole()] });
      expect(answer.status).toBe(400);
    });

    it('can not be reached past Strapi’s own pages', async () => {
      const { id } = await userOf((await cms().account('Beheerder')).email);
      const path = `/content-manager/collection-types/admin::user/${id}`;
      for (const method of ['PUT', 'DELETE'])
        expect((await admin().request(method, path, { isActive: false })).status).toBeGreaterThanOrEqual(400);
    });
  });
}
