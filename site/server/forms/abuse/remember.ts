/** More than this of one kind is forgotten, the oldest first: a program must not fill the memory. */
const mostRemembered = 10_000;

/** Keeps the latest. */
export function remember<T>(map: Map<string, T>, name: string, value: T): void {
  map.set(name, value);
  const oldest = map.keys().next();
  if (map.size > mostRemembered && !oldest.done) map.delete(oldest.value);
}
