import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describeFileFault } from './file-fault.ts'
import { StartError } from './start-error.ts'

/**
 * Makes a folder that only this user may look into, and those above it that are missing; one that is there must let this user
 * write. Not by `recursive`: Node tries for
 * ever where the system says that a folder is not there although the one above it is, as /proc does. Throws `StartError`.
 */
export function makePrivateFolder(path: string): void {
  try {
    makeWithParents(resolve(path))
    accessSync(path, constants.W_OK)
  } catch (error) {
    const reason = describeFileFault(error)
    if (reason === undefined) throw error
    throw new StartError(
      `The folder ${path} cannot be made or written to: ${reason}. Set EHLO_DATA_DIR to a folder that this user may write to.`,
    )
  }
}

function makeWithParents(path: string): void {
  if (isFolder(path)) return
  const parent = dirname(path)
  if (parent !== path) makeWithParents(parent)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // Another process that starts at the same time may have been faster.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
