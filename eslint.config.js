import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

/**
 * The admin is for a browser. Of the server it takes the types of its answers, which are gone once it is built; a value
 * would take the server along. A path leaves the admin when it goes up more often than its file lies deep.
 */
const adminStandsApart = [0, 1, 2, 3].map((depth) => ({
  files: [`cms/src/admin/${'*/'.repeat(depth)}*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./){${depth + 1}}|^node:|^@strapi/(strapi|utils)$`,
            allowTypeImports: true,
            message: 'Of the server the admin takes types only: `import type`.',
          },
        ],
      },
    ],
  },
}));

/** One linter for the whole repository; the layout of code is prettier's (prettier.config.js). */
export default typescript.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.astro/',
      '**/.cache/',
      '**/.data/',
      '**/.strapi/',
      '**/.tmp/',
      '**/generated/',
      '**/*.generated.ts',
      'cms/types/generated/',
    ],
  },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...typescript.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // TypeScript itself looks for names that don't exist.
      'no-undef': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    // A test or a benchmark may know that an element is there.
    files: ['**/*.test.ts', '**/tests/**', '**/test-support/**', 'scripts/bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  ...adminStandsApart,
  {
    // Astro's way to type what a page gets is to merge into its namespaces.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
