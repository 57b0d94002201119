/** Something in the code of Strapi's screens (5.54) that is replaced while the admin is built (`vite.config.ts`). */
export interface StrapiChange {
  /** The end of the file's path. */
  readonly file: string;
  /** From the code as it stands there, to what takes its place. */
  readonly texts: readonly (readonly [from: string, to: string])[];
}

/**
 * Strapi draws the panels and buttons beside a form anew when the browser is idle, and sets no deadline. Chromium can
 * then wait as long as nothing on the screen moves: who asked for less motion, and types instead of moving a mouse,
 * kept looking at a plan that was cancelled.
 */
export const idleInTime: StrapiChange = {
  file: 'admin/src/utils/shims.mjs',
  texts: [[': requestIdleCallback;', ': (callback)=>requestIdleCallback(callback, { timeout: 100 });']],
};
