// Builds the extension for both kinds of browser, says how to load it, and opens it, paired, where that can be done.
import { execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { address } from './address.mjs'
import { buildExtension, outputs } from './build-extension.mjs'
import { findBrowser } from './find-browser.mjs'
import { prepareChromium, prepareFirefox } from './prepare-browser.mjs'
import { root } from './toolchain.mjs'

const execute = promisify(execFile)

const browser = process.argv.includes('--no-browser') ? undefined : findBrowser()
try {
  await buildExtension('chrome')
  if (browser?.kind === 'chromium') await open()
  await buildExtension('firefox')
  sayHowToLoad()
  if (browser?.kind === 'firefox') await open()
} catch (error) {
  console.error(`The extension could not be built or opened: ${error.message}`)
}

function sayHowToLoad() {
  console.log(
    [
      'The extension is built. To load it into a browser of yours:',
      `  Chrome, Edge: chrome://extensions, “Developer mode”, “Load unpacked”: ${join(outputs, 'chrome-mv3')}`,
      `  Firefox: about:debugging#/runtime/this-firefox, “Load Temporary Add-on”: ${join(outputs, 'firefox-mv3', 'manifest.json')}`,
    ].join('\n'),
  )
}

async function open() {
  // Without a warning at install, the extension may talk to nobody; the copy that is opened here may to this API.
  if (!(await isReady())) return
  const { stdout } = await execute(process.execPath, [
    join(root, 'apps', 'api', 'bin', 'ehlo.js'),
    'pair',
    '--json',
  ])
  const query = new URLSearchParams({ address, code: JSON.parse(stdout).code })
  const prepare = browser.kind === 'chromium' ? prepareChromium : prepareFirefox
  const { program, args } = prepare({ browser, outputs, place: `options.html#pairing?${query}` })
  console.log(`Opening ${browser.name} with the extension, paired with this server.`)
  spawn(program, args, { stdio: 'ignore' }).on('error', (error) => {
    console.error(`${browser.name} could not be opened: ${error.message}`)
  })
}

async function isReady() {
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    const response = await fetch(`${address}/readyz`).catch(() => undefined)
    if (response?.ok) return true
    await delay(200)
  }
  return false
}
