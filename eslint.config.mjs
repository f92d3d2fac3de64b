import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {readingPages} from './tools/lint/readingPages.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx,mts}'];
const REACT = ['src/**/*.tsx'];

/** What may be written in this project, beyond what the compiler and Prettier already hold. */
export default defineConfig(
  {
    ignores: ['.cache/', '.docusaurus/', 'build/', 'build-test/', 'node_modules/', 'tests/sites/'],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // A string is spread on purpose here: into its characters as Unicode counts them.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: REACT,
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: {
      'max-lines': ['error', {max: 200, skipBlankLines: true, skipComments: true}],
      'max-lines-per-function': ['error', {max: 50, skipBlankLines: true, skipComments: true}],
    },
  },
  {
    files: ['src/theme/**/*.tsx', 'src/components/**/*.tsx', 'src/*/browser/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    plugins: {guide: {rules: {'reading-pages': readingPages}}},
    rules: {'guide/reading-pages': 'error'},
  },
);
