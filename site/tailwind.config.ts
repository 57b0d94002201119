/**
 * Tailwind's names for the design tokens: every utility reads a CSS variable of `src/styles/tokens.css`, so the dark
 * theme needs no classes of its own (design: 2.4). Only the tokens exist; `p-7` or `bg-red-500` give nothing.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Config } from 'tailwindcss';

const tokens = readFileSync(fileURLToPath(new URL('./src/styles/tokens.css', import.meta.url)), 'utf8');

/** Every `--prefix-name` in tokens.css, as { name: 'var(--prefix-name)' }. */
const variables = (prefix: string): Record<string, string> => {
  const names = [...tokens.matchAll(new RegExp(`--${prefix}-([a-z0-9]+(?:-[a-z0-9]+)*):`, 'g'))].map(
    ([, name]) => name,
  );
  return Object.fromEntries([...new Set(names)].map((name) => [name, `var(--${prefix}-${name})`]));
};

/** The allowed steps of 4 px. */
const steps = Object.fromEntries(
  [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32].map((step) => [step, `calc(var(--spacing) * ${step})`]),
);

const fontSize = Object.fromEntries(
  Object.entries(variables('text')).map(([name, size]) => [name, [size, `var(--text-${name}--line-height)`]]),
) as Record<string, [size: string, lineHeight: string]>;

export default {
  content: { relative: true, files: ['./src/**/*.{astro,ts}'] },
  // Only what the pages use: Tailwind takes any word of a source for a class, also `ring` or `filter` in a sentence.
  corePlugins: [
    'margin',
    'padding',
    'gap',
    'display',
    'flexWrap',
    'alignItems',
    'alignSelf',
    'maxWidth',
    'fontFamily',
    'fontSize',
    'fontWeight',
    'backgroundColor',
  ],
  // Words, and parts of our own with a name that Tailwind has too.
  blocklist: ['table', '!table', 'grid', 'block', 'contents', 'hidden', '!hidden', 'list-item'],
  theme: {
    // Replaces the defaults. A media query cannot read a variable, so the breakpoints are written out.
    screens: { sm: '30rem', md: '48rem', lg: '64rem', xl: '80rem' },
    colors: { transparent: 'transparent', current: 'currentColor', ...variables('color') },
    fontFamily: { sans: 'var(--font-sans)', display: 'var(--font-display)' },
    fontSize,
    fontWeight: variables('font-weight'),
    letterSpacing: variables('tracking'),
    spacing: { ...steps, ...variables('spacing') },
    maxWidth: { none: 'none', full: '100%', title: '22ch', lead: '38em', ...variables('container') },
    borderRadius: { none: '0', ...variables('radius') },
    boxShadow: { none: 'none', ...variables('shadow') },
    transitionTimingFunction: variables('ease'),
  },
} satisfies Config;
