import { describe, expect, it } from 'vitest';
import { type LoginEvent, tellLogins } from '../../src/admin/accounts/logged-in.ts';
import { sentencesOf } from '../../src/admin/accounts/sentences.ts';

const other = (name: string) => ({ id: 1, name, email: `${name}@participienter.example` });

describe('The warning about first passwords', () => {
  it.each([
    [{ own: false, others: [] }, []],
    [{ own: true, others: [] }, ['Je gebruikt nog het eerste wachtwoord van dit account. Anderen kunnen dat kennen.']],
    [{ own: false, others: [other('Bestuur')] }, ['Het account Bestuur heeft nog zijn eerste wachtwoord.']],
    [
      { own: false, others: [other('Redacteur'), other('Bestuur')] },
      ['De accounts Redacteur en Bestuur hebben nog hun eerste wachtwoord.'],
    ],
  ])('for %j says %j', (found, said) => {
    expect(sentencesOf(found)).toEqual(said);
  });

  it('looks at each login, when somebody is still logged in, and after a change of an account; not in between', () => {
    const told: LoginEvent[] = [];
    let token: string | null = 'x';
    const dispatch = tellLogins((event) => void told.push(event))()({ getState: () => ({ admin_app: { token } }) })(
      (action) => action,
    );
    const fulfilled = (endpointName: string) => ({
      type: 'adminApi/executeMutation/fulfilled',
      meta: { arg: { endpointName } },
    });
    dispatch({ type: 'anything' });
    dispatch({ type: 'anything else' });
    dispatch(fulfilled('updateMe'));
    dispatch(fulfilled('createWebhook'));
    token = null;
    dispatch({ type: 'admin/logout' });
    token = 'y';
    dispatch({ type: 'admin/login' });
    dispatch({ type: 'anything' });
    expect(told).toEqual(['was', 'changed', 'left', 'came']);
  });
});
