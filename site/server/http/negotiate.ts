/**
 * Which stored form of a file a browser takes.
 * @module
 */

export type Coding = 'br' | 'gzip';

/**
 * Brotli when the client takes it, else gzip, else neither (RFC 9110 §12.5.3).
 * @param header `Accept-Encoding`; without one, nothing but the file itself
 */
export function chooseCoding(header: string | undefined): Coding | null {
  const weights = new Map<string, number>();
  for (const item of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, q === undefined ? 1 : Number(q.slice(2)));
  }
  const weight = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0;
  if (weight('br') > 0 && weight('br') >= weight('gzip')) return 'br';
  return weight('gzip') > 0 ? 'gzip' : null;
}
