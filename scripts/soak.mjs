// `npm run soak [-- kills]`: the kill -9 test of delivery with 200 kills, or as many as asked.
import { spawnSync } from 'node:child_process'
import { installSystemPackages } from './system-packages.mjs'
import { installPackages, root, toolchainEnvironment } from './toolchain.mjs'

installPackages()
installSystemPackages()
const [kills = '200'] = process.argv.slice(2)
const { status } = spawnSync(
  'pnpm',
  ['exec', 'vitest', 'run', '--project', 'e2e', 'test/e2e/kill.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...toolchainEnvironment(), EHLO_KILLS: kills } },
)
process.exitCode = status ?? 1
