// Builds the extension beside the one that is there, and puts it in its place when it is whole: a browser may have that one loaded.
import { execFile } from 'node:child_process'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './toolchain.mjs'

const extension = join(root, 'apps', 'extension')
/** Where browsers load the extension from, a folder for each kind. */
export const outputs = join(extension, '.output')
const execute = promisify(execFile)

export async function buildExtension(target) {
  await removeAbandoned()
  const building = join(outputs, `building-${process.pid}`)
  try {
    await execute('pnpm', ['--dir', extension, 'exec', 'wxt', 'build', '-b', target], {
      shell: process.platform === 'win32',
      env: { ...process.env, EHLO_EXTENSION_OUTPUT: building },
    })
    const name = `${target}-mv3`
    await replace(join(outputs, name), join(building, name), join(building, 'former'))
  } finally {
    await rm(building, { recursive: true, force: true })
  }
}

async function replace(place, fresh, former) {
  await rename(place, former).catch((error) => {
    // The first build replaces nothing.
    if (error.code !== 'ENOENT') throw error
  })
  await rename(fresh, place)
}

/** What a build left that was stopped: its process is gone. */
async function removeAbandoned() {
  await mkdir(outputs, { recursive: true })
  for (const name of await readdir(outputs)) {
    const [, process] = /^building-(\d+)$/.exec(name) ?? []
    if (process === undefined || isRunning(Number(process))) continue
    await rm(join(outputs, name), { recursive: true, force: true })
  }
}

function isRunning(id) {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
