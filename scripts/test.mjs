// `npm test`: sets up what is missing, checks and tests everything, and closes with "N passed, N failed" alone on a line.
// `npm test -- test/unit/foo.test.ts` hands its arguments to vitest and leaves the checks out.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { installSystemPackages } from './system-packages.mjs'
import { installPackages, root, toolchainEnvironment } from './toolchain.mjs'

const CHECKS = ['format:check', 'lint', 'types', 'dead-exports']
const PROJECTS = ['unit', 'contract', 'api', 'protocol', 'extension', 'e2e']
const isCi = process.env.CI === 'true'
const resultsFile = join(root, 'test', '.results', 'vitest.json')

installPackages()
const env = { ...toolchainEnvironment(), ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) }
const refused = installSystemPackages()
const asked = process.argv.slice(2)
const steps = asked.length > 0 ? [] : CHECKS.map(runCheck)
const failures = steps.filter((step) => !step.ok).map((step) => `check ${step.name}`)
const suites = runSuites(asked)

for (const [project, reason] of refused) {
  console.error(`\nThe tests in test/${project} ${isCi ? 'could' : 'can'} not run: ${reason}.`)
  if (isCi) failures.push(`test/${project}`)
}
if (suites.skipped > 0) {
  console.error(`\n${suites.skipped} tests were skipped; nothing may be skipped here.`)
}
if (suites.secondTries.length > 0) {
  console.error(`\nPassed only at the second try:\n${suites.secondTries.join('\n')}`)
}
if (failures.length > 0) console.error(`\nFailed beside the tests: ${failures.join(', ')}`)

const passed = steps.filter((step) => step.ok).length + suites.passed
const failed = failures.length + suites.failed + (isCi ? suites.skipped : 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

function runCheck(name) {
  console.log(`— ${name}`)
  return { name, ok: runPnpm(['run', '--silent', name]) === 0 }
}

function runSuites(args) {
  rmSync(resultsFile, { force: true })
  const projects = PROJECTS.filter((name) => !refused.has(name))
  const status = runPnpm([
    'exec',
    'vitest',
    'run',
    ...(refused.size > 0 ? projects.flatMap((name) => ['--project', name]) : []),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultsFile}`,
    ...args,
  ])
  return countResults(status)
}

/** A run that failed without a failed test (a file that does not load, a hook, an unhandled error) is one failure. */
function countResults(status) {
  let results
  try {
    results = JSON.parse(readFileSync(resultsFile, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, secondTries: [] }
  }
  const skipped = results.numPendingTests + results.numTodoTests
  const failed = results.numFailedTests
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped,
    secondTries: results.testResults.flatMap(namesOfSecondTries),
  }
}

/** A test that passed although it tells of a failure is one that was tried again. */
function namesOfSecondTries({ name, assertionResults }) {
  return assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [why] }) => {
      const [reason] = why.split('\n')
      return `  ${relative(root, name)} > ${fullName.trim()}: ${reason}`
    })
}

function runPnpm(args) {
  const result = spawnSync('pnpm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  })
  if (result.error) throw result.error
  return result.status ?? 1
}
