/** A visitor of a form, as far as a test needs one: what a browser posts, and what the page had hidden in it. */
import { answersIn, checkFields, consentName, dayParts, questionsOf, type FormDefinition } from 'shared-types/forms';

type Hidden = ReadonlyMap<string, string>;

/** The hidden fields of a form page, or of what was posted. */
export function hiddenIn(from: string | URLSearchParams): Hidden {
  const isHidden = (name: string) => name === 'stempel' || name.startsWith('van-');
  if (typeof from !== 'string') return new Map([...from].filter(([name]) => isHidden(name)));
  const found = from.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g);
  return new Map([...found].map(([, name = '', value = '']) => [name, value]));
}

/** What a browser posts for these answers. */
export function postedFrom(
  form: FormDefinition,
  answers: Readonly<Record<string, string>>,
  hidden: Hidden,
): URLSearchParams {
  const posted = new URLSearchParams();
  for (const field of questionsOf(form)) {
    const value = answers[field.name] ?? '';
    if (field.type === 'choices') for (const part of value.split(', ').filter(Boolean)) posted.append(field.name, part);
    else if (field.type === 'day') {
      const { day, month, year } = dayParts(field.name);
      const [y = '', m = '', d = ''] = value.split('-');
      posted.set(day, d);
      posted.set(month, m);
      posted.set(year, y);
    } else posted.set(field.name, value);
  }
  if (answers[consentName]) posted.set(consentName, answers[consentName]);
  posted.set('website', '');
  for (const [name, value] of hidden) posted.set(name, value);
  return posted;
}

/** What should arrive of it. */
export function fieldsOf(form: FormDefinition, posted: URLSearchParams): Record<string, string> {
  const answers = answersIn(form, posted);
  return checkFields(form, { ...answers, email: 'sam@voorbeeld.nl', akkoord: 'ja' }, '2026-11-22').fields ?? {};
}
