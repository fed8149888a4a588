// `npm run bench [-- name …]`: runs test/bench/*.bench.ts one after another; status 1 if a limit is not met.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { installSystemPackages } from './system-packages.mjs'
import { findNode, installPackages, root, toolchainEnvironment } from './toolchain.mjs'

installPackages()
for (const reason of new Set(installSystemPackages().values()))
  console.error(`Benches may fail: ${reason}`)

const asked = process.argv.slice(2)
const directory = join(root, 'test', 'bench')
const files = readdirSync(directory)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => asked.length === 0 || asked.some((name) => file.includes(name)))
const failed = files.filter((file) => {
  console.log(`\n— ${file}`)
  const { status } = spawnSync(findNode(), [join(directory, file)], {
    cwd: root,
    stdio: 'inherit',
    env: toolchainEnvironment(),
  })
  return status !== 0
})
console.log(
  files.length === 0
    ? '\nNo such bench.'
    : failed.length === 0
      ? '\nEvery limit is met.'
      : `\nNot met: ${failed.join(', ')}`,
)
process.exitCode = files.length > 0 && failed.length === 0 ? 0 : 1
