/**
 * Dates of the start content that stay plausible whenever the first start happens.
 *
 * `@-200d` is the day 200 days before the first start, `@+14d 19:30` a moment fourteen days after it, `@+14d do 19:30`
 * the first Thursday on or after that day. Days and times are those of Europe/Amsterdam, so half past seven stays half
 * past seven on either side of the change to summer time.
 */
const TIME_ZONE = 'Europe/Amsterdam';
const DAY_MS = 86_400_000;
const WEEKDAYS = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'];
const EXPRESSION = /^@([+-]\d+)d(?: (zo|ma|di|wo|do|vr|za))?(?: (\d{2}:\d{2}))?$/;

const dayInAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE });
const offsetInAmsterdam = new Intl.DateTimeFormat('en', {
  timeZone: TIME_ZONE,
  timeZoneName: 'longOffset',
});

/**
 * The calendar day (`YYYY-MM-DD`) that an expression stands for. A plain `YYYY-MM-DD` is a fact and stays as it is.
 * @throws when the text is neither.
 */
export function resolveDay(expression: string, now: Date): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(expression)) return expression;
  return parse(expression, now).day;
}

/**
 * The moment (ISO 8601 in UTC) that an expression with a time stands for.
 * @throws when the text is no expression, or names no time.
 */
export function resolveMoment(expression: string, now: Date): string {
  const { day, time } = parse(expression, now);
  if (!time) throw new Error(`“${expression}” needs a time, like “@+14d 19:30”`);
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  const firstGuess = asIfUtc - offsetMs(asIfUtc);
  // Near a change of the clock the offset at the guess can differ from the offset at the answer.
  return new Date(asIfUtc - offsetMs(firstGuess)).toISOString();
}

function parse(expression: string, now: Date): { day: string; time?: string } {
  const match = EXPRESSION.exec(expression);
  if (!match) throw new Error(`“${expression}” is no date of the start content, like “@-200d” or “@+14d do 19:30”`);
  const [, days, weekday, time] = match;
  const day = Date.parse(dayInAmsterdam.format(now)) + Number(days) * DAY_MS;
  const wait = weekday ? (WEEKDAYS.indexOf(weekday) - new Date(day).getUTCDay() + 7) % 7 : 0;
  return { day: new Date(day + wait * DAY_MS).toISOString().slice(0, 10), time };
}

function offsetMs(instant: number): number {
  const name = offsetInAmsterdam.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
