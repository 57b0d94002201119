/**
 * By what somebody is found again in what they sent: an e-mail address, or a telephone number for who gave no address.
 *
 * @module
 */
import { z } from 'zod';

export interface ContactPoint {
  kind: 'email' | 'phone';
  /** In the one way of writing it ({@link emailPoint}, {@link phonePoint}). */
  value: string;
}

/** The names of the forms. */
interface Reachable {
  email?: string | null;
  telefoon?: string | null;
}

const fewestDigits = 6;
const phoneLike = /^\+?[\d\s()./-]+$/u;

/** An address, whatever its capitals. */
export const emailPoint = (email: string): ContactPoint => ({ kind: 'email', value: email.trim().toLowerCase() });

/**
 * A number, however it is written; `null` for what is none. A Dutch one begins with a zero, any other with `+`.
 *
 * @example phonePoint('+31 (0)6 - 1234 5678')?.value === '0612345678'
 */
export function phonePoint(phone: string): ContactPoint | null {
  const written = phone.trim();
  if (!phoneLike.test(written)) return null;
  const digits = written.replace(/\D/g, '');
  if (digits.length < fewestDigits) return null;
  const abroad = written.startsWith('+') ? digits : digits.startsWith('00') ? digits.slice(2) : null;
  if (abroad === null) return { kind: 'phone', value: digits };
  return { kind: 'phone', value: abroad.startsWith('31') ? `0${abroad.slice(2).replace(/^0/, '')}` : `+${abroad}` };
}

/** What somebody typed to look a person up by; `null` when it is neither. */
export function contactPoint(text: string): ContactPoint | null {
  const { success } = z.email().max(254).safeParse(text.trim());
  return success ? emailPoint(text) : phonePoint(text);
}

/** Where who gave these answers is reached. */
export function pointsOf({ email, telefoon }: Reachable): ContactPoint[] {
  const phone = telefoon ? phonePoint(telefoon) : null;
  return [...(email ? [emailPoint(email)] : []), ...(phone ? [phone] : [])];
}

/** Whether these answers are of whoever is reached there. */
export const isReachedAt = (answers: Reachable, { kind, value }: ContactPoint): boolean =>
  pointsOf(answers).some((own) => own.kind === kind && own.value === value);

/** Whether it stands somewhere in a text: for what can't be read as answers any more. */
export function isMentioned(text: string, { kind, value }: ContactPoint): boolean {
  const written =
    kind === 'email'
      ? /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu
      : /\+?[\d(][\d\s()./-]{4,}\d/gu;
  const pointOf = kind === 'email' ? emailPoint : phonePoint;
  return (text.match(written) ?? []).some((found) => pointOf(found)?.value === value);
}
