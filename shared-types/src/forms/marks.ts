/**
 * Why something that came in may be spam. A mark never drops anything: a volunteer sees it and decides.
 *
 * @module
 */

/** The reasons, as the inbox shows them. */
export const markReasons = [
  'vulde het verborgen veld in',
  'te snel verstuurd',
  'bladzijde te lang open',
  'zonder stempel van de site',
  'stempel vaker gebruikt',
  'veel berichten van één netwerk',
  'zelfde tekst als een eerder bericht',
  'veel links',
  'ander schrift',
] as const;
export type MarkReason = (typeof markReasons)[number];
