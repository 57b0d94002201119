import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

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
      'no-console': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    // What is typed where it is made; a test may know that an element is there.
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
