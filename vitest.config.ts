import { defineConfig } from 'vitest/config'

// `unit` and `contract` need nothing but Node; the others start real servers (test/support) or browsers on loopback.
export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('contract'),
      project('api'),
      project('protocol', { fileParallelism: false }),
      project('extension', { fileParallelism: false }),
      project('e2e', { fileParallelism: false }),
    ],
  },
})

function project(name: string, options: { fileParallelism?: boolean } = {}) {
  return {
    test: {
      name,
      root: import.meta.dirname,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout: 60_000,
      hookTimeout: 120_000,
      ...options,
    },
  }
}
