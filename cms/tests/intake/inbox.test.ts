import { describe, expect, it } from 'vitest';
import { forms, formKinds, questionsOf, replyTemplates, unfilled } from '../../../shared-types/src/forms/index.ts';
import { shareInCommon } from '../../src/intake/inbox/look-alikes.ts';
import { withoutPersonalData } from '../../src/intake/inbox/without-personal-data.ts';
import { headerText } from '../../src/intake/mail/message.ts';
import { nextAttempt } from '../../src/intake/mail/retry.ts';
import { emailConfig } from '../../src/intake/mail/settings.ts';
import { html } from '../../src/intake/mail/templates/html.ts';

describe('Text for a draft that everybody may read', () => {
  it.each([
    ['Bel mij op 06-12345678.', 'Bel mij op [weggelaten].'],
    ['Mail naar sam@voorbeeld.nl of bel.', 'Mail naar [weggelaten] of bel.'],
    ['Ik ben Sam de Vries uit de buurt. Groet, Sam', 'Ik ben [weggelaten] uit de buurt. Groet, [weggelaten]'],
    ['De Samenwerking in de Vriesstraat blijft staan.', 'De Samenwerking in de Vriesstraat blijft staan.'],
  ])('%s', (told, kept) => {
    expect(withoutPersonalData(told, 'Sam de Vries')).toBe(kept);
  });
});

it('calls texts alike by the words that they share', () => {
  const words = (text: string) => new Set(text.split(' '));
  expect(shareInCommon(words('vergunning duurt lang'), words('vergunning duurt lang'))).toBe(1);
  expect(shareInCommon(words('vergunning duurt lang'), words('subsidie duurt kort'))).toBe(0.2);
  expect(shareInCommon(new Set(), new Set())).toBe(0);
});

describe('A mail', () => {
  it('has no line break, no control character and no end without end in a header', () => {
    expect(headerText('Sam\r\nBcc: x@voorbeeld.example\u0000')).toBe('Sam Bcc: x@voorbeeld.example');
    expect(headerText('a'.repeat(500))).toHaveLength(150);
  });

  it('shows what somebody typed as text, never as markup', () => {
    expect(html`<p title="${'"'}">${'<script>alert(1)</script> & meer'}</p>`.markup).toBe(
      '<p title="&quot;">&lt;script&gt;alert(1)&lt;/script&gt; &amp; meer</p>',
    );
  });

  it('is tried again for about three days, and not at all at an address that is refused for good', () => {
    const now = new Date('2026-11-22T12:00:00Z');
    const away = { message: 'connect ECONNREFUSED', code: 'ECONNECTION' };
    expect(nextAttempt(away, 1, now)).toEqual(new Date('2026-11-22T12:01:00Z'));
    const waits = Array.from({ length: 9 }, (_, n) => +nextAttempt(away, n + 1, now)! - +now);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.reduce((a, b) => a + b) / 86_400_000).toBeGreaterThan(2.5);
    expect(nextAttempt(away, 10, now)).toBeNull();
    expect(nextAttempt({ message: 'No such user', code: 'EENVELOPE', responseCode: 550 }, 1, now)).toBeNull();
    expect(nextAttempt({ message: 'Greylisted', code: 'EENVELOPE', responseCode: 450 }, 1, now)).not.toBeNull();
  });

  it('leaves over an encrypted connection, but for this machine itself', () => {
    const options = (SMTP_URL: string) => emailConfig({ SMTP_URL }, '/data').providerOptions;
    expect(options('smtps://ik:geheim%40@mail.example.org')).toMatchObject({
      host: 'mail.example.org',
      port: 465,
      secure: true,
      auth: { user: 'ik', pass: 'geheim@' },
    });
    expect(options('smtp://mail.example.org')).toMatchObject({ port: 587, secure: false, requireTLS: true });
    expect(options('smtp://127.0.0.1:2525')).toMatchObject({ port: 2525, requireTLS: false });
  });

  it.each([
    [{ SMTP_URL: 'mail.example.org' }, /SMTP_URL.*smtps:\/\//],
    [{ SMTP_URL: 'https://mail.example.org' }, /SMTP_URL/],
    [{ MAIL_FROM: 'Wij\r\nBcc: x@y.example' }, /MAIL_FROM/],
    [{ MAIL_REPLY_TO: 'niemand' }, /MAIL_REPLY_TO/],
  ])('is not set up with %j: the start says what is wrong', (environment, message) => {
    expect(() => emailConfig(environment, '/data')).toThrow(message);
  });
});

it('offers answers that say what is still to be filled in', () => {
  expect(unfilled('Dank je wel. [Schrijf hier de reden]')).toBe('[Schrijf hier de reden]');
  expect(unfilled('Dank je wel.')).toBeNull();
  expect(new Set(replyTemplates.map(({ key }) => key)).size).toBe(replyTemplates.length);
});

it.each(formKinds)('asks nothing in the form %s under the name of something else', (kind) => {
  const names = questionsOf(forms[kind]).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
