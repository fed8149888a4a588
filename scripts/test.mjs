// `npm test`: sets up what is missing, then checks and tests everything.
import { installPackages, run } from './toolchain.mjs'

installPackages()
run('pnpm', ['exec', 'tsc', '-b'])
run('pnpm', ['exec', 'vitest', 'run'])
