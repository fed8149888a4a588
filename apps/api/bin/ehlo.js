#!/usr/bin/env node
// Plain JavaScript for whatever Node is at hand (18 or later): it sees to Node 24 and to a fresh bundle, then runs it.
// CommonJS, and no module that can be left out: a login test should be over before its program has started.
'use strict'
const { readFileSync, statSync } = require('node:fs')
const path = require('node:path')

const apiDirectory = path.dirname(__dirname)
const root = path.dirname(path.dirname(apiDirectory))
const bundles = path.join(apiDirectory, 'dist', 'bundle')

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
  const entry = findFreshEntry() ?? (await buildEntry())
  process.env.EHLO_DATA_DIR ??= path.join(root, '.ehlo')
  require('node:module').enableCompileCache(path.join(apiDirectory, 'dist', 'compile-cache'))
  const { main } = require(path.join(bundles, entry))
  await main(process.argv.slice(2))
}

async function buildEntry() {
  const { installPackages } = await import('../../../scripts/toolchain.mjs')
  installPackages()
  const { buildBundle } = await import('../build/bundle.mjs')
  await buildBundle()
  return readManifest().entry
}

function findFreshEntry() {
  try {
    const { entry, inputs } = readManifest()
    return inputs.every(isUnchanged) ? entry : undefined
  } catch {
    // No bundle yet, or an input is gone.
    return undefined
  }
}

function readManifest() {
  return JSON.parse(readFileSync(path.join(bundles, 'manifest.json'), 'utf8'))
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
