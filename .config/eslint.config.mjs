// @ts-check
import docusaurus from '@docusaurus/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { repositoryRoot } from '../src/cli/setUp/repositoryRoot.mjs';
import { roomRule } from './roomRule.mjs';

export default defineConfig(
  globalIgnores(['**/node_modules/', 'build/', '**/dist/', '.docusaurus/', '.cache/', 'test/corpora/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: repositoryRoot } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: true },
      ],
      // A message names the offending value, most often a number.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // It asks for `!`, which is not used here.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // There are no enums, for which these look at each assignment: `erasableSyntaxOnly` refuses them.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx,mjs}'],
    plugins: { rooms: { rules: { 'may-import': roomRule } } },
    rules: { 'rooms/may-import': 'error' },
  },
  {
    // Components, and hooks in files of their own name: the plugin reads each file as React's compiler does.
    files: ['src/**/*.tsx', 'src/**/use*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { '@docusaurus': docusaurus },
    // The plugin ships its presets for the old configuration format only.
    rules: {
      '@docusaurus/no-html-links': 'error',
      '@docusaurus/prefer-docusaurus-heading': 'error',
      '@docusaurus/string-literal-i18n-messages': 'error',
    },
  },
  {
    // Commands talk on the console; so do the tests' runner and benchmarks.
    files: ['src/cli/**', 'src/plugins/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // A cast written in a comment is known to the compiler but not to the linter.
    files: ['**/*.mjs'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // No TypeScript project names these.
    files: ['.config/**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
);
