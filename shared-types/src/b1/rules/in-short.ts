import type { Finding } from '../written.ts';

/** *In het kort* that isn't there: lists, search results and shared links would show nothing. */
export function missingInShort(text: string): Finding | null {
  if (text.trim() !== '') return null;
  return {
    quote: '',
    title: '‘In het kort’ is leeg',
    suggestion: 'Schrijf in een of twee zinnen wat iemand moet weten. Deze tekst staat ook in lijsten.',
  };
}
