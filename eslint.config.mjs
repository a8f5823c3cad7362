import next from 'eslint-config-next';
import tseslint from 'typescript-eslint';

const DRAWN = ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'tests/component/**/*.{ts,tsx}'];

export default tseslint.config(
  { ignores: ['.next/**', '.held/**', 'lib/platform/db/generated/**', 'next-env.d.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // What knows no React is not asked about it: half of the files, an eighth of the time.
  ...next.map((part) => (part.files === undefined ? part : { ...part, files: DRAWN })),
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]',
          message:
            'Write SQL as a tagged template ($queryRaw): values must be bound, never joined into the text.',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Only components/ui/json-ld.tsx writes raw text into a page, escaped there.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // Links between the two surfaces and without script are plain anchors on purpose: no client router exists.
    rules: { '@next/next/no-html-link-for-pages': 'off' },
  },
);
