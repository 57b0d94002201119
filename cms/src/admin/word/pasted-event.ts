import type { Pasted } from './paste';

const PASTED = 'participienter-pasted';

/** From a text editor, which knows nothing of the form around it, to the panel beside that form. */
export function tellPasted(detail: Pasted): void {
  window.dispatchEvent(new CustomEvent(PASTED, { detail }));
}

/** Hears every paste; the answer stops it. */
export function onPasted(hear: (pasted: Pasted) => void): () => void {
  const listener = (event: Event) => hear((event as CustomEvent<Pasted>).detail);
  window.addEventListener(PASTED, listener);
  return () => window.removeEventListener(PASTED, listener);
}
