// Plain JavaScript for whatever Node is at hand (18 or later): this file is what makes Node 24 and pnpm available.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const NODE_MAJOR = 24
const PNPM_VERSION = '12.21.0'
const toolchain = join(root, '.toolchain')

const isNodeRecent = Number(process.versions.node.split('.')[0]) >= NODE_MAJOR

/** The Node 24 binary: the one at hand where it is recent enough, else one fetched once from the npm registry. */
export function findNode() {
  if (isNodeRecent) return process.execPath
  const name =
    process.platform === 'darwin'
      ? `node-bin-darwin-${process.arch}`
      : `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const binary = join(
    toolchain,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  installOnce(`${name}@${NODE_MAJOR}`, binary)
  return binary
}

/** The path of pnpm's entry, fetched once from the npm registry. */
function findPnpm() {
  const shim = join(
    toolchain,
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'pnpm.cmd' : 'pnpm',
  )
  installOnce(`pnpm@${PNPM_VERSION}`, shim)
  return shim
}

/** The environment in which `node` and `pnpm` are ours. */
export function toolchainEnvironment() {
  const paths = [
    dirname(findNode()),
    join(toolchain, 'node_modules', '.bin'),
    process.env.PATH ?? '',
  ]
  return { ...process.env, PATH: paths.join(delimiter) }
}

/** Installs the workspace's packages unless the lockfile is the one they were installed from. */
export function installPackages() {
  const lockfile = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  const stamp = join(root, 'node_modules', '.ehlo-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return
  console.error('Installing packages (once) …')
  // Standard output belongs to the command that needed the packages.
  run(findPnpm(), ['install', '--frozen-lockfile', '--reporter=silent'], {
    stdio: ['ignore', process.stderr, 'inherit'],
  })
  writeFileSync(stamp, lockfile)
}

/** Runs a program to its end with our toolchain; ends this process with its exit status where that is not 0. */
export function run(program, args, options = {}) {
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: toolchainEnvironment(),
    ...options,
  })
  if (result.error) throw result.error
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function installOnce(specifier, marker) {
  if (existsSync(marker)) return
  mkdirSync(toolchain, { recursive: true })
  const manifest = join(toolchain, 'package.json')
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n')
  console.error(`Fetching ${specifier} (once) …`)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = [
    'install',
    '--prefix',
    toolchain,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    specifier,
  ]
  const result = spawnSync(npm, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (result.status !== 0 || !existsSync(marker)) {
    console.error(
      `Ehlo needs Node ${NODE_MAJOR}, and ${specifier} could not be fetched with npm. Install Node ${NODE_MAJOR} and try again.`,
    )
    process.exit(3)
  }
}
