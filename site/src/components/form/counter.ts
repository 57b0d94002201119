/** How much room is left in a text; the same words from the server and in the browser. @module */

/** @example counterText(347, 300) // '347 van de 300 tekens. Dat zijn er 47 te veel.' */
export function counterText(length: number, most: number): string {
  const over = length - most;
  return `${length} van de ${most} tekens${over > 0 ? `. Dat zijn er ${over} te veel.` : ''}`;
}
