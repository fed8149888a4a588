// Builds what ships: one bundle, split so that each command loads only what it needs.
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { renameSync, writeFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { build, transform } from 'esbuild'

const apiDirectory = join(import.meta.dirname, '..')
const root = join(apiDirectory, '..', '..')
const bundles = join(apiDirectory, 'dist', 'bundle')
const migrations = join(apiDirectory, 'src', 'storage', 'migrations')
const keptBundles = 5

// The entry points of what is gathered into one file each (bin/gathered-pieces.js).
const ofLoginTest = [
  'src/cli/main.ts',
  'src/cli/commands/test.ts',
  'src/cli/words/en.ts',
  'src/cli/words/es.ts',
  'src/cli/words/nb.ts',
]
const ofServe = ['src/cli/main.ts', 'src/cli/commands/serve.ts', 'src/practice-beside.ts']
// What a test may load later, unless it fails or has an option for few (bin/ehlo.js).
const ofMessageTest = ['src/smtp/transport.ts', 'src/probe/test-message.ts']

// zod re-exports its sentences in fifty languages, a third of all that the API would load; ours come one by one.
const withoutLocales = {
  name: 'without-locales',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/locales\/index\.js$/ }, ({ path, importer }) =>
      importer.includes(`${sep}zod${sep}`) ? { path, namespace: 'no-locales' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'no-locales' }, () => ({ contents: 'export {}' }))
  },
}

// Whoever imports all of zod's core gets all of it, and everybody else with him: the one who does wants one function.
const withoutWholeZod = {
  name: 'without-whole-zod',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^zod\/v4\/core$/ }, ({ kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: resolveDir, namespace: 'json-schema-of-zod' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'json-schema-of-zod' }, ({ path }) => ({
      contents: `export { toJSONSchema } from 'zod/v4/core'`,
      resolveDir: path,
    }))
  },
}

/**
 * Builds the bundle into a directory named after its content and then points the manifest at it, so that a running
 * server keeps its own chunks and two builds at once cannot mix theirs.
 */
export async function buildBundle() {
  const { outputFiles, metafile } = await build({
    absWorkingDir: apiDirectory,
    entryPoints: { ehlo: 'src/cli/main.ts' },
    outdir: 'out',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    define: { 'import.meta.dirname': '__dirname', 'performance.now': 'nowMs' },
    inject: [join(import.meta.dirname, 'now-ms.js')],
    minifySyntax: true,
    legalComments: 'none',
    // A native addon finds its binary beside its own files.
    external: ['better-sqlite3'],
    plugins: [withoutLocales, withoutWholeZod],
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const files = await Promise.all(outputFiles.map(toCommonJs))
  const { outputs } = metafile
  const directory = placeBundle([
    ...files,
    gatherPieces('login-test.js', files, findPieces(outputs, ofLoginTest)),
    gatherPieces('serve.js', files, findPieces(outputs, ofServe)),
  ])
  const inputs = sortInputs(metafile, findPieces(outputs, [...ofLoginTest, ...ofMessageTest]))
  const explanations = findOutput(outputs, 'packages/shared/src/diagnosis/index.ts')
  // A file of its own: to read over a thousand of them takes a login test longer than to look at its own.
  const others = inputs.others.map(describeInput)
  writeAtOnce(join(bundles, directory, 'others.json'), JSON.stringify(others))
  const manifest = {
    directory,
    explanations: nameOf(explanations),
    ofTest: inputs.ofTest.map(describeInput),
  }
  writeAtOnce(join(bundles, 'manifest.json'), JSON.stringify(manifest))
  removeOldBundles(directory)
}

// CommonJS starts some milliseconds before ES modules do, and a login test counts them; but only ES modules are split.
async function toCommonJs({ path, text }) {
  const { code } = await transform(text, {
    sourcefile: basename(path),
    format: 'cjs',
    platform: 'node',
    target: 'node24',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    logOverride: { 'empty-import-meta': 'error' },
  })
  return { name: basename(path), code }
}

function placeBundle(files) {
  const hash = createHash('sha256')
  for (const { name, code } of files) hash.update(name).update(code)
  const directory = hash.digest('hex').slice(0, 16)
  const target = join(bundles, directory)
  if (existsSync(target)) return directory
  const draft = join(bundles, `draft-${process.pid}`)
  mkdirSync(draft, { recursive: true })
  for (const { name, code } of files) writeFileSync(join(draft, name), code)
  if (existsSync(migrations)) cpSync(migrations, join(draft, 'migrations'), { recursive: true })
  try {
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return directory
}

/** What the bundle was made of: what a test runs that has nothing to explain, and the rest. */
function sortInputs({ inputs, outputs }, pieces) {
  const sourcesOf = (paths) =>
    paths
      // Packages change with the lockfile only.
      .filter((path) => !/node_modules\/|^no-locales:|^json-schema-of-zod:/.test(path))
      .map((path) => join(apiDirectory, path))
  const ofTest = new Set([
    import.meta.filename,
    join(root, 'pnpm-lock.yaml'),
    ...sourcesOf(pieces.flatMap((name) => Object.keys(outputs[name].inputs))),
  ])
  return {
    ofTest: [...ofTest],
    others: sourcesOf(Object.keys(inputs)).filter((path) => !ofTest.has(path)),
  }
}

/** The pieces of these entry points; what they import later, only some runs need. */
function findPieces(outputs, entryPoints) {
  const pieces = new Set(entryPoints.map((source) => findOutput(outputs, source)))
  // A set hands out also what is added while it is walked.
  for (const name of pieces) {
    for (const { path, kind, external } of outputs[name].imports) {
      if (!external && kind !== 'dynamic-import') pieces.add(path)
    }
  }
  return [...pieces]
}

function findOutput(outputs, source) {
  const name = Object.keys(outputs).find((each) => outputs[each].entryPoint?.endsWith(source))
  if (name === undefined) throw new Error(`${source} is no entry point of the bundle any more.`)
  return name
}

// bin/gathered-pieces.js runs it.
function gatherPieces(name, files, outputs) {
  const names = new Set(outputs.map(nameOf))
  const pieces = files
    .filter((file) => names.has(file.name))
    .map((file) => `"./${file.name}"(exports,require,module,__dirname){${file.code}}`)
  return { name, code: `({${pieces.join(',\n')}})` }
}

function nameOf(output) {
  return basename(output).replace(/\.js$/, '.cjs')
}

function describeInput(path) {
  const { mtimeMs, size } = statSync(path)
  return [relative(root, path), mtimeMs, size]
}

function writeAtOnce(file, text) {
  const draft = `${file}.${process.pid}.new`
  writeFileSync(draft, text)
  renameSync(draft, file)
}

function removeOldBundles(current) {
  readdirSync(bundles, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== current)
    .map((entry) => ({ name: entry.name, at: statSync(join(bundles, entry.name)).mtimeMs }))
    .sort((one, other) => other.at - one.at)
    .slice(keptBundles - 1)
    .forEach(({ name }) => rmSync(join(bundles, name), { recursive: true, force: true }))
}
