import { defineConfig } from 'vitest/config'

// Only `protocol` and `e2e` get a lab of real servers (test/support/lab), one for the whole project; `contract` gets
// a PostgreSQL, `extension` gets browsers. Real browsers, displays and mail servers on a busy machine can fail a test that
// nothing is wrong with: those get a second try, and `npm test` names each test that needed it.
const labProject = {
  retry: 1,
  fileParallelism: false,
  globalSetup: ['test/support/lab/global-setup.ts'],
}

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('contract', { globalSetup: ['test/support/stores/global-setup.ts'] }),
      project('api'),
      project('protocol', labProject),
      project('extension', {
        retry: 1,
        fileParallelism: false,
        globalSetup: ['test/extension/support/global-setup.ts'],
      }),
      project('e2e', labProject),
    ],
  },
})

function project(
  name: string,
  options: { fileParallelism?: boolean; globalSetup?: string[]; retry?: number } = {},
) {
  return {
    test: {
      name,
      root: import.meta.dirname,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 20_000 } },
      ...options,
    },
  }
}
