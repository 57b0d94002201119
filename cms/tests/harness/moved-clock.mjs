/**
 * Moves the clock of a process: with `NODE_OPTIONS=--import=<this file>` and `CLOCK_OFFSET_MS` everything in it believes
 * to live at another time. Time goes on as fast as ever.
 */
const offsetMs = Number(process.env.CLOCK_OFFSET_MS ?? 0);
const RealDate = Date;
// Kept as it is now: an old library sets `Date.now` to what it finds there.
const realNow = RealDate.now;
const now = () => realNow() + offsetMs;

// The real one inside, so that every date stays an instance of it, also those that Node makes itself.
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
  // `Date()` without `new` gives text.
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
