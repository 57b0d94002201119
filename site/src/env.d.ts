/// <reference types="astro/client" />

declare namespace App {
  /** What every page gets: it is a pure function of its address and these. */
  interface Locals extends Readonly<import('./content/page-input.ts').PageInput> {}
}
