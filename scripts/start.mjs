// `npm start`: sets up what is missing, then runs the API on this machine with the practice server beside it. Meanwhile it
// builds the extension and opens it in a browser, where one is at hand; `--no-browser` only says how to load it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { address } from './address.mjs'
import { findNode, installPackages, root, toolchainEnvironment } from './toolchain.mjs'

installPackages()
const asked = process.argv.slice(2)
const opensNoBrowser = asked.includes('--no-browser')
// Where one runs already, the API will not start and says so; the extension that was built for that one is in use.
if (!(await isAnswered())) offerExtension()
process.argv.splice(2, Infinity, 'serve', ...asked.filter((word) => word !== '--no-browser'))
await import('../apps/api/bin/ehlo.js')

function offerExtension() {
  const offer = spawn(
    findNode(),
    [join(root, 'scripts', 'offer-extension.mjs'), ...(opensNoBrowser ? ['--no-browser'] : [])],
    { stdio: 'inherit', env: toolchainEnvironment() },
  )
  // Where the API does not start, there is nothing to open a browser for.
  offer.unref()
  process.on('exit', () => offer.kill())
}

async function isAnswered() {
  const signal = AbortSignal.timeout(2000)
  const answer = await fetch(`${address}/healthz`, { signal }).catch(() => undefined)
  return answer !== undefined
}
