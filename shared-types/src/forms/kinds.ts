/**
 * The forms of "Doe mee" by the word in their address, `/doe-mee/<soort>/`.
 *
 * @module
 */
export const formKinds = [
  'initiatief',
  'hulpvraag',
  'knelpunt',
  'workshop',
  'ervaringsdeskundige',
  'denktank',
  'advies',
  'keurmerk',
  'contact',
] as const;

/** A sign-up for a workshop has the workshop in its address too: `/doe-mee/workshop/<slug>/`. */
export type FormKind = (typeof formKinds)[number];

/** Forms with one address each. */
export const plainFormKinds = formKinds.filter((kind) => kind !== 'workshop');
