/** Bodies that nobody's browser sends, the same ones for the same seed. */
import fc from 'fast-check';
import { forms, formKinds, type FormKind } from 'shared-types/forms';
import { goodAnswers } from '../../../shared-types/src/forms/good-answers.test-support.ts';
import { postedFrom } from './form-visitor.ts';

/** What somebody types to break something. */
export const nasty: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' OR 1=1; DROP TABLE submissions;--",
  '=HYPERLINK("http://spam.example","klik")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  'a\r\nBcc: iedereen@voorbeeld.nl\r\n\r\nHallo',
  '\u0000\u0001\u0007\u001b[31mrood',
  '\u202egnirts edrekeer\u2066',
  'Z̷͍̑a̵͎͑l̶̰̈g̴̜̾o̵̺͝ '.repeat(40),
  '\ud800half een teken',
  '👨‍👩‍👧‍👦'.repeat(50),
  '../../../../etc/passwd',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '__proto__',
  'x'.repeat(20_000),
  '\ufeff\u200b\u00a0 ',
  'ﷺ'.repeat(500),
  '{"$ne":null}',
];

/** @returns bytes to post, and the form when they are a variation on a good one of it */
export function hostileBodies(count: number, seed: number): { body: Buffer | string; kind: FormKind | null }[] {
  const text = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 200 }));
  const twisted = fc
    .tuple(
      fc.constantFrom(...formKinds),
      fc.array(fc.tuple(fc.nat(40), text), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
    )
    .map(([kind, changes, isOnlyText]) => ({ changes, isOnlyText, kind }));
  const raw = fc.oneof(
    fc.uint8Array({ maxLength: 4_000 }).map((bytes) => Buffer.from(bytes)),
    fc
      .array(fc.tuple(text, text), { maxLength: 60 })
      .map((pairs) =>
        new URLSearchParams(pairs.map(([a, b]): [string, string] => [a.toWellFormed(), b.toWellFormed()])).toString(),
      ),
    fc.constantFrom(
      'a&'.repeat(30_000),
      'naam=%',
      'naam=%ff%fe&email=%c3%28',
      '&&&===',
      'akkoord=ja&akkoord=nee',
      'x=1&'.repeat(20_000),
      '',
    ),
  );
  const one = fc.oneof(
    { weight: 4, arbitrary: twisted },
    { weight: 1, arbitrary: raw.map((body) => ({ body, kind: null })) },
  );
  return fc
    .sample(one, { numRuns: count, seed })
    .map((made, n) =>
      'body' in made ? made : { body: twist(made.kind, made.changes, made.isOnlyText, n), kind: made.kind },
    );
}

/** A good form of visitor `n`, some answers replaced; `isOnlyText`: only where any text will do, so that it is taken. */
function twist(
  kind: FormKind,
  changes: readonly (readonly [number, string])[],
  isOnlyText: boolean,
  n: number,
): string {
  const form = forms[kind];
  const texts = form.parts.flatMap(({ fields }) =>
    fields.filter(({ type }) => type === 'text').map(({ name }) => name),
  );
  const posted = postedFrom(
    form,
    { ...goodAnswers(form), naam: `Bewoner ${n}`, email: `bewoner${n}@voorbeeld.nl` },
    new Map(),
  );
  const names = isOnlyText ? [...texts, 'naam', 'onbekend'] : [...posted.keys(), 'onbekend', 'van-knelpunt'];
  for (const [index, value] of changes) posted.set(names[index % names.length] ?? '', value.toWellFormed());
  return posted.toString();
}
