import { parseArgs } from 'node:util';

/** `--name 100` from the command line as whole numbers of at least 1; a default may be 0. @throws with one clear line. */
export function numbersFrom<T extends Record<string, number>>(args: readonly string[], defaults: T): T {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...args], options });
  return Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]) => {
      if (values[name] === undefined) return [name, fallback];
      const value = Number(values[name]);
      if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number of at least 1.`);
      return [name, value];
    }),
  ) as T;
}
