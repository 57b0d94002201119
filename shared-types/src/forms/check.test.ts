import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFields, questionsOf } from './check.ts';
import { forms } from './definitions/index.ts';
import type { FormKind } from './kinds.ts';
import { goodAnswers } from './good-answers.test-support.ts';
import { consentName, personalNames } from './person.ts';
import { answersIn, contextIn } from './posted.ts';

const today = '2026-06-01';
const every = Object.values(forms);
const check = (kind: FormKind, changes: Record<string, string> = {}) =>
  checkFields(forms[kind], { ...goodAnswers(forms[kind]), ...changes }, today);
const messages = (kind: FormKind, changes: Record<string, string>) => check(kind, changes).faults;

describe('every form', () => {
  it.each(every.map((form) => [form.kind, form] as const))('%s takes good answers as they are', (_, form) => {
    const answers = goodAnswers(form);
    expect(checkFields(form, answers, today)).toEqual({ fields: answers, faults: [] });
  });

  it.each(every.map((form) => [form.kind, form] as const))(
    '%s says what to do at every question left open',
    (_, form) => {
      const { faults } = checkFields(form, {}, today);
      const needed = [
        ...questionsOf(form).filter(({ optional }) => !optional),
        { name: consentName, missing: form.consent.missing },
      ];
      expect(faults).toEqual(needed.map(({ name, missing }) => ({ field: name, message: missing })));
      for (const { message } of faults) expect(message).toMatch(/^(Vul|Kies|Vertel|Schrijf|Zet) .+\.$/);
    },
  );

  it('has names that differ within the form, and none that the form itself uses', () => {
    for (const form of every) {
      const names = [...questionsOf(form).map(({ name }) => name), consentName];
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[a-z]+$/);
    }
  });

  it('never throws, and delivers clean text or says why not', () => {
    const form = fc.constantFrom(...every);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('\u0000', '=1+1', '\r\nBcc: x'),
    );
    fc.assert(
      fc.property(
        form,
        fc.dictionary(fc.constantFrom(...every.flatMap((one) => questionsOf(one).map((q) => q.name))), text),
        (one, given) => {
          const { fields, faults } = checkFields(one, { ...goodAnswers(one), ...given }, today);
          expect(fields === null).toBe(faults.length > 0);
          if (fields === null) return;
          for (const value of Object.values(fields))
            expect(value).not.toMatch(/(?![\t\n])\p{Cc}|\u202e|\p{Surrogate}/u);
          // The CMS checks what it is sent with the same words: it must agree.
          expect(checkFields(one, fields, today).fields).toEqual(fields);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('who the visitor is', () => {
  it('is reached by e-mail or by telephone: one is enough', () => {
    expect(check('contact', { email: '', telefoon: '070 123 45 67' }).faults).toEqual([]);
    expect(messages('contact', { email: '', telefoon: '' })).toEqual([
      { field: 'email', message: 'Vul je e-mailadres in, of je telefoonnummer.' },
    ]);
  });

  it('is left out of an anonymous report, also when it was filled in', () => {
    const { fields } = check('knelpunt', { anoniem: 'ja' });
    expect(fields).not.toBeNull();
    for (const name of personalNames) expect(fields).not.toHaveProperty(name);
  });

  it('can be hidden only where the form allows it', () => {
    expect(messages('contact', { anoniem: 'ja', naam: '' })).toEqual([{ field: 'naam', message: 'Vul je naam in.' }]);
  });

  it.each(['sam.voorbeeld.nl', 'sam@', '@voorbeeld.nl', 'sam@voorbeeld', 'sam @voorbeeld.nl', 'a@b.nl, c@d.nl'])(
    'has no e-mail address like %s',
    (email) => expect(messages('contact', { email }).map(({ field }) => field)).toEqual(['email']),
  );
});

describe('an answer', () => {
  it('that is too long says by how much', () => {
    expect(messages('contact', { bericht: 'é'.repeat(3001) })).toEqual([
      { field: 'bericht', message: 'Maak je tekst korter. Je hebt 3001 tekens. Er passen er 3000.' },
    ]);
  });

  it('of one line can hold no second line', () => {
    expect(check('contact', { naam: 'Sam\r\nBcc: iedereen@voorbeeld.nl' }).fields?.naam).toBe(
      'Sam Bcc: iedereen@voorbeeld.nl',
    );
  });

  it.each([
    ['2026-06-02', 'Kijk het jaar na. Deze datum is nog niet geweest.'],
    ['2026-02-30', 'Kijk de datum na. Vul een dag, een maand en een jaar in met cijfers.'],
    ['26-5-1', 'Kijk de datum na. Vul een dag, een maand en een jaar in met cijfers.'],
  ])('about a past day can not be %s', (wanneer, message) => {
    expect(messages('knelpunt', { wanneer })).toEqual([{ field: 'wanneer', message }]);
  });

  it('that was not offered is refused', () => {
    expect(messages('knelpunt', { wie: 'iedereen' })).toEqual([
      { field: 'wie', message: 'Kies een van de antwoorden.' },
    ]);
    expect(messages('initiatief', { hulp: 'geld, goud' })).toEqual([
      { field: 'hulp', message: 'Kies uit de antwoorden.' },
    ]);
  });
});

describe('what a browser posts', () => {
  it('becomes answers: a day of three boxes, several ticks as one text, unknown names left out', () => {
    const posted = new URLSearchParams('wat=A&wat=B&wanneer-dag=3&wanneer-maand=5&wanneer-jaar=2026&x=1&akkoord=ja');
    expect(answersIn(forms.knelpunt, posted)).toEqual({ wat: 'A', wanneer: '2026-05-03', akkoord: 'ja' });
    const ticks = new URLSearchParams('hulp=geld&hulp=ruimte&hulp=geld');
    expect(answersIn(forms.initiatief, ticks)).toEqual({ hulp: 'geld, ruimte' });
  });

  it('can say where the visitor came from, as far as the form wants to know', () => {
    const address = new URLSearchParams({ knelpunt: ' 14\n', artikel: 'x', initiatief: 'é'.repeat(300) });
    expect(contextIn(forms.knelpunt, address, '')).toEqual({ knelpunt: '14', initiatief: 'é'.repeat(200) });
    expect(contextIn(forms.knelpunt, new URLSearchParams('knelpunt=1&van-knelpunt=14'), 'van-')).toEqual({
      knelpunt: '14',
    });
  });

  it('with half a day is a fault, not a day', () => {
    const answers = answersIn(forms.knelpunt, new URLSearchParams('wanneer-dag=3'));
    expect(messages('knelpunt', answers).map(({ field }) => field)).toEqual(['wanneer']);
  });
});
