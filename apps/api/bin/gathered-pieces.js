// Runs a bundle whose pieces that a command always needs are gathered in one file, each as a function: to find, read and
// check thirty files takes longer than to log in.
//
// Node's compile cache holds only what was compiled before the first function ran. This one is made when a command has
// done its work once, of all that it ran, so that the next start compiles none of it anew (docs/adr/0014).
'use strict'
const { isAscii } = require('node:buffer')
const fs = require('node:fs')
const path = require('node:path')
const { Script } = require('node:vm')

const Module = module.constructor
const digestBytes = 32

/**
 * `load` is a `require` for the pieces of a bundle: `file` holds those that are gathered, the others lie beside it.
 * `beforeOthers` is called once, before the first of the others is loaded. `keepCompiled` is called when all that
 * belongs to a start has run, and under the V8 flags under which it was loaded: V8 takes nothing that others made.
 * `hasLoaded` says whether a piece, by the name of its file, has run.
 */
function open(file, beforeOthers) {
  // As Node names what it loads, so that a piece which is required from beside is found, and none is there twice.
  const directory = fs.realpathSync.native(path.dirname(file))
  const cacheFile = `${file}.${process.version}.cache`
  const script = new Script(readSource(file), { filename: file, cachedData: readCache(cacheFile) })
  const pieces = script.runInThisContext()
  let hasOthers = false

  function load(id) {
    if (!id.startsWith('./')) return require(id)
    const filename = directory + path.sep + id.slice(2)
    const known = require.cache[filename]
    if (known !== undefined) return known.exports
    if (pieces[id] === undefined) {
      if (!hasOthers) beforeOthers()
      hasOthers = true
      return require(filename)
    }
    return run(pieces[id], filename)
  }

  function run(piece, filename) {
    const module = new Module(filename)
    module.filename = filename
    // Said before it is, since only a module that is loaded is handed to others without a warning about circles.
    module.loaded = true
    require.cache[filename] = module
    try {
      piece(module.exports, load, module, directory)
    } catch (error) {
      delete require.cache[filename]
      throw error
    }
    return module.exports
  }

  function keepCompiled() {
    if (script.cachedDataRejected !== false) writeCache(cacheFile, () => script.createCachedData())
  }

  function hasLoaded(name) {
    return directory + path.sep + name in require.cache
  }

  return { load, keepCompiled, hasLoaded }
}

// V8 keeps a text of Latin-1 as it is read. The bundler escapes all else but in regular expressions.
function readSource(file) {
  const bytes = fs.readFileSync(file)
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
}

// V8 believes what it is given, and a flipped bit ends the process: so the digest at its end is looked at first.
function readCache(file) {
  try {
    const bytes = fs.readFileSync(file)
    const data = bytes.subarray(0, -digestBytes)
    return digestOf(data).equals(bytes.subarray(-digestBytes)) ? data : undefined
  } catch {
    // It has not been run yet.
    return undefined
  }
}

// Where the bundle cannot be written, every start compiles anew, and is right all the same.
function writeCache(file, createData) {
  const draft = `${file}.${process.pid}`
  try {
    const target = fs.openSync(draft, 'wx')
    try {
      const data = createData()
      for (const part of [data, digestOf(data)]) fs.writeSync(target, part)
    } finally {
      fs.closeSync(target)
    }
    fs.renameSync(draft, file)
  } catch {
    fs.rmSync(draft, { force: true })
  }
}

function digestOf(data) {
  return require('node:crypto').hash('sha256', data, 'buffer')
}

module.exports = { open }
