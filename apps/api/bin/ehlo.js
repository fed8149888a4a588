#!/usr/bin/env node
// Plain JavaScript for whatever Node is at hand (18 or later): it sees to Node 24 and to a fresh bundle, then runs it.
// CommonJS, and no module that can be left out: a login test should be over before its program has started.
'use strict'
const { readFileSync, rmSync, statSync } = require('node:fs')
const path = require('node:path')

const apiDirectory = path.dirname(__dirname)
const root = path.dirname(path.dirname(apiDirectory))
const bundles = path.join(apiDirectory, 'dist', 'bundle')
const manifestFile = path.join(bundles, 'manifest.json')
const entry = 'ehlo.cjs'

// Options of `ehlo test` with which it runs more than is gathered for a login test.
const needsOthers = /^(?:-h|--help|--practice|--mailbox)/

if (Number(process.versions.node.split('.')[0]) < 24) runUnderOwnNode().catch(fail)
else runBundle().catch(fail)

async function runUnderOwnNode() {
  const { spawn } = require('node:child_process')
  const { findNode } = await import('../../../scripts/toolchain.mjs')
  const child = spawn(findNode(), [__filename, ...process.argv.slice(2)], { stdio: 'inherit' })
  // A signal to this process alone must not leave the other behind; one to the group reaches both anyway.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', fail)
  child.on('exit', (status) => process.exit(status ?? 3))
}

async function runBundle() {
  const args = process.argv.slice(2)
  const isLoginTest = args[0] === 'test' && !args.some((arg) => needsOthers.test(arg))
  const manifest = findFresh(isLoginTest) ?? (await build())
  process.env.EHLO_DATA_DIR ??= path.join(root, '.ehlo')
  if (isLoginTest) await runLoginTest(manifest, args)
  else if (args[0] === 'serve') await serve(manifest, args)
  else {
    keepOthersCompiled()
    await require(path.join(bundles, manifest.directory, entry)).main(args)
  }
}

async function runLoginTest(manifest, args) {
  const { load, keepCompiled } = openGathered(manifest, 'login-test.js', () => {
    keepOthersCompiled()
    process.on('exit', () => lookAtOthers(manifest))
  })
  process.on('exit', (status) => {
    if (status === 0) keepCompiled()
  })
  await load(`./${entry}`).main(args)
}

async function serve(manifest, args) {
  const { load, keepCompiled } = openGathered(manifest, 'serve.js', keepOthersCompiled)
  await load(`./${entry}`).main(args, keepCompiled)
}

function openGathered(manifest, name, beforeOthers) {
  const gathered = require('./gathered-pieces.js')
  return gathered.open(path.join(bundles, manifest.directory, name), beforeOthers)
}

function keepOthersCompiled() {
  require('node:module').enableCompileCache(path.join(apiDirectory, 'dist', 'compile-cache'))
}

async function build() {
  const { installPackages } = await import('../../../scripts/toolchain.mjs')
  installPackages()
  const { buildBundle } = await import('../build/bundle.mjs')
  await buildBundle()
  return readManifest()
}

// To look at every source takes longer than a login test, which runs none of the others where it passes.
function findFresh(isLoginTest) {
  try {
    const manifest = readManifest()
    const isFresh =
      areUnchanged(manifest.ofLoginTest) && (isLoginTest || areUnchanged(othersOf(manifest)))
    return isFresh ? manifest : undefined
  } catch {
    // No bundle yet.
    return undefined
  }
}

function lookAtOthers(manifest) {
  if (areUnchanged(othersOf(manifest))) return
  rmSync(manifestFile, { force: true })
  process.stderr.write(
    'ehlo: some of its sources have changed since it was built; the next run has the changes.\n',
  )
}

function othersOf({ directory }) {
  return JSON.parse(readFileSync(path.join(bundles, directory, 'others.json'), 'utf8'))
}

function readManifest() {
  return JSON.parse(readFileSync(manifestFile, 'utf8'))
}

function areUnchanged(inputs) {
  try {
    return inputs.every(isUnchanged)
  } catch {
    // One is gone.
    return false
  }
}

function isUnchanged([input, mtimeMs, size]) {
  // Not path.join: over hundreds of files its care takes longer than the look.
  const found = statSync(`${root}/${input}`)
  return found.mtimeMs === mtimeMs && found.size === size
}

function fail(error) {
  process.stderr.write(`ehlo: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(3)
}
