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

// Options of `ehlo test` with which it runs sources that no other test does.
const ofFewTests = /^(?:-h|--help|--practice|--mailbox|--delivery-check|--delete-copies)/

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
  const isUsualTest = args[0] === 'test' && !args.some((arg) => ofFewTests.test(arg))
  const manifest = findFresh(isUsualTest) ?? (await build())
  process.env.EHLO_DATA_DIR ??= path.join(root, '.ehlo')
  if (isUsualTest) await runTest(manifest, args)
  else if (args[0] === 'serve') await serve(manifest, args)
  else {
    keepPiecesCompiled()
    await require(path.join(bundles, manifest.directory, entry)).main(args)
  }
}

async function runTest(manifest, args) {
  const { load, keepCompiled, hasLoaded } = openGathered(manifest, 'login-test.js')
  process.on('exit', (status) => {
    if (status === 0) keepCompiled()
    if (hasLoaded(manifest.explanations)) lookAtExplanations(manifest)
  })
  await load(`./${entry}`).main(args)
}

async function serve(manifest, args) {
  const { load, keepCompiled } = openGathered(manifest, 'serve.js')
  await load(`./${entry}`).main(args, keepCompiled)
}

function openGathered({ directory }, name) {
  const gathered = require('./gathered-pieces.js')
  return gathered.open(path.join(bundles, directory, name), keepPiecesCompiled)
}

function keepPiecesCompiled() {
  require('node:module').enableCompileCache(path.join(apiDirectory, 'dist', 'compile-cache'))
}

async function build() {
  const { installPackages } = await import('../../../scripts/toolchain.mjs')
  installPackages()
  const { buildBundle } = await import('../build/bundle.mjs')
  await buildBundle()
  return readManifest()
}

// To look at every source takes longer than a test, which runs none of the others unless there is something to explain.
function findFresh(isUsualTest) {
  try {
    const manifest = readManifest()
    const isFresh =
      areUnchanged(manifest.ofTest) && (isUsualTest || areUnchanged(othersOf(manifest)))
    return isFresh ? manifest : undefined
  } catch {
    // No bundle yet.
    return undefined
  }
}

function lookAtExplanations(manifest) {
  const { directory } = manifest
  try {
    if (areUnchanged(othersOf(manifest))) return
    // Another may have built anew meanwhile.
    if (readManifest().directory === directory) rmSync(manifestFile, { force: true })
    process.stderr.write(
      'ehlo: these explanations have changed since it was built; the next run has the new ones.\n',
    )
  } catch {
    // The bundle is gone, or cannot be written: whatever comes next builds another, and this run has said its result.
  }
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
