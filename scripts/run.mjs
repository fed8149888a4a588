// Runs the named package scripts one after another with our Node and pnpm: `node scripts/run.mjs lint types`.
import { installPackages, run } from './toolchain.mjs'

installPackages()
for (const script of process.argv.slice(2)) {
  console.error(`— ${script}`)
  run('pnpm', ['run', '--silent', script])
}
