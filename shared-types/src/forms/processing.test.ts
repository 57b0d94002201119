import { describe, expect, it } from 'vitest';
import { questionsOf } from './check.ts';
import { forms } from './definitions/index.ts';
import { formKinds } from './kinds.ts';
import { askedByEveryForm, processingOf, register } from './processing.ts';
import { asideKeptDays, unsentMailKeptDays } from './terms.ts';

describe('the register of processing', () => {
  it('has every form, once', () => {
    expect(register.flatMap(({ kind }) => kind ?? []).sort()).toEqual([...formKinds].sort());
  });

  it.each(register.map((entry) => [entry.name, entry] as const))(
    '%s says what, what for, who reads it, how long and why it is allowed',
    (_, { data, ...said }) => {
      expect(data.length).toBeGreaterThan(0);
      const { purpose, readers, term, ground } = said;
      for (const text of [purpose, readers, term, ground]) expect(text).toMatch(/^[A-ZÉ].{8,}\.$/);
      expect(term).toMatch(/\d+ (maanden|dagen|minuten)/);
    },
  );

  it.each(formKinds)('%s tells the term that the software keeps', (kind) => {
    expect(forms[kind].consent.term).toContain(`${forms[kind].keptMonths} maanden`);
  });

  it('names every question of a form, with what every form asks said once', () => {
    expect(askedByEveryForm.slice(0, 3)).toEqual(['Je naam', 'Je e-mailadres', 'Je telefoonnummer']);
    for (const form of Object.values(forms))
      expect([...processingOf(form).data, ...askedByEveryForm.slice(0, 3)].sort()).toEqual(
        questionsOf(form)
          .map(({ label }) => label)
          .sort(),
      );
  });

  it('says of mail and of the way to the inbox the terms that the software keeps', () => {
    const terms = register.filter(({ kind }) => !kind).map(({ term }) => term);
    expect(terms.join(' ')).toContain(`${asideKeptDays} dagen`);
    expect(terms.join(' ')).toContain(`${unsentMailKeptDays} dagen`);
  });
});
