// Runs a bundle whose pieces that a command always needs are gathered in one file, each as a function: to find, read and
// check thirty files takes longer than to log in.
//
// Node's compile cache holds only what was compiled before the first function ran. This one is made when a command has
// done its work once, of all that it ran, so that the next start compiles none of it anew.
'use strict'
const { readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { Script } = require('node:vm')

const Module = module.constructor

/**
 * `load` is a `require` for the pieces of a bundle: `file` holds those that are gathered, the others lie beside it.
 * `beforeOthers` is called once, before the first of the others is loaded. `keepCompiled` is called when all that
 * belongs to a start has run, and under the V8 flags under which it was loaded: V8 takes nothing that others made.
 */
function open(file, beforeOthers) {
  const directory = path.dirname(file)
  const cacheFile = `${file}.cache`
  // Latin-1, since the bundler escapes all else: V8 keeps such a text as it is read.
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: readCache(cacheFile),
  })
  const pieces = script.runInThisContext()
  let hasOthers = false

  function load(id) {
    if (!id.startsWith('./')) return require(id)
    const filename = `${directory}/${id.slice(2)}`
    // Node's own cache: the pieces that are not gathered require these, and must get the same.
    const known = require.cache[filename]
    if (known !== undefined) return known.exports
    const piece = pieces[id]
    if (piece === undefined) {
      if (!hasOthers) beforeOthers()
      hasOthers = true
      return require(filename)
    }
    const module = new Module(filename)
    module.filename = filename
    module.loaded = true
    require.cache[filename] = module
    piece(module.exports, load, module, directory)
    return module.exports
  }

  function keepCompiled() {
    if (script.cachedDataRejected !== false) writeCache(cacheFile, script.createCachedData())
  }

  return { load, keepCompiled }
}

function readCache(file) {
  try {
    return readFileSync(file)
  } catch {
    // It has not been run yet.
    return undefined
  }
}

// Where the bundle cannot be written, every start compiles anew, and is right all the same.
function writeCache(file, data) {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, data)
    renameSync(draft, file)
  } catch {
    rmSync(draft, { force: true })
  }
}

module.exports = { open }
