import { apiOverrides } from './scripts/rooms/api.ts'
import { extensionOverrides } from './scripts/rooms/extension.ts'
import { sharedOverrides } from './scripts/rooms/shared.ts'

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: {
    correctness: 'error',
    suspicious: 'error',
  },
  ignorePatterns: [
    '**/dist/**',
    '**/.output/**',
    '**/.wxt/**',
    'apps/api/src/storage/migrations/**',
  ],
  rules: {
    'typescript/no-floating-promises': [
      'error',
      {
        checkThenables: true,
      },
    ],
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-unsafe-type-assertion': 'off',
    'typescript/no-unnecessary-type-arguments': 'off',
    'typescript/consistent-return': 'off',
    'import/no-cycle': 'error',
    'import/no-unassigned-import': [
      'error',
      {
        allow: ['**/*.css', 'reflect-metadata'],
      },
    ],
    'no-console': 'error',
    'no-control-regex': 'off',
    'no-await-in-loop': 'off',
    'no-unmodified-loop-condition': 'off',
    'no-shadow': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/require-post-message-target-origin': 'off',
    eqeqeq: 'error',
  },
  overrides: [
    {
      files: [
        'scripts/**',
        'apps/api/src/cli/**',
        'apps/api/bin/**',
        'test/bench/**',
        'test/support/**',
      ],
      rules: {
        'no-console': 'off',
      },
    },
    {
      files: ['apps/extension/src/**'],
      plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y'],
      rules: {
        'import/no-cycle': [
          'error',
          {
            ignoreTypes: false,
          },
        ],
        'react/exhaustive-deps': 'off',
        'react/react-in-jsx-scope': 'off',
        'react/no-unknown-property': 'off',
      },
    },
    {
      files: ['apps/**', 'packages/**'],
      rules: {
        'import/extensions': 'off',
      },
    },
    ...sharedOverrides,
    ...apiOverrides,
    ...extensionOverrides,
  ],
}
