// `npm start`: sets up what is missing, then runs the API on this machine with the practice server beside it. Meanwhile it
// builds the extension and opens it in a browser, where one is at hand; `--no-browser` only says how to load it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findNode, installPackages, root, toolchainEnvironment } from './toolchain.mjs'

installPackages()
const asked = process.argv.slice(2)
const opensNoBrowser = asked.includes('--no-browser')
const offer = spawn(
  findNode(),
  [join(root, 'scripts', 'offer-extension.mjs'), ...(opensNoBrowser ? ['--no-browser'] : [])],
  { stdio: 'inherit', env: toolchainEnvironment() },
)
// Where the API does not start, there is nothing to open a browser for.
offer.unref()
process.on('exit', () => offer.kill())
process.argv.splice(2, Infinity, 'serve', ...asked.filter((word) => word !== '--no-browser'))
await import('../apps/api/bin/ehlo.js')
