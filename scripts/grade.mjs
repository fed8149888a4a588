// `npm run grade [-- corpus.jsonl …]`: how well the diagnosis does on real failures, by cause and by provider.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { findNode, installPackages, root, toolchainEnvironment } from './toolchain.mjs'

installPackages()
const directory = join(root, 'test', 'fixtures', 'corpus')
const graded = readdirSync(directory)
  .filter((file) => file.endsWith('.jsonl') && file !== 'not-failures.jsonl')
  .map((file) => join(directory, file))
const asked = process.argv.slice(2)
const { status } = spawnSync(
  findNode(),
  [join(root, 'test', 'support', 'print-grades.ts'), ...(asked.length > 0 ? asked : graded)],
  { stdio: 'inherit', env: toolchainEnvironment() },
)
process.exitCode = status ?? 1
