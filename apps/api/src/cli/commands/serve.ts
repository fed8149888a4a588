import { setFlagsFromString } from 'node:v8'
import { readConfig } from '../../config.ts'
import type { Log } from '../../log.ts'
import { serve as serveApi } from '../../main.ts'
import { isLoopbackHost } from '../../ip/public-address.ts'
import { checkPeriodForm, readCheckPeriod } from '../../schedule/check-period.ts'
import { exitStatus } from '../exit-status.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { toSafeJson, visible } from '../view/visible.ts'

const options = { 'no-practice': { type: 'boolean' }, 'check-every': { type: 'string' } } as const

/** `ehlo serve`: the API until a signal stops it. */
export async function serve(args: string[], terminal: Terminal): Promise<number> {
  const given = parseOptions('serve', args, options)
  const config = readConfig(environmentWith(given['check-every'], terminal.environment))
  const hasPractice = given['no-practice'] !== true && isLoopbackHost(config.host)
  const print = (line: string): void => void terminal.output.write(`${visible(line)}\n`)
  const stopped = untilStopped()
  const served = await serveApi(config, { hasPractice, print, log: createLog(terminal) })
  terminal.hasStarted()
  // V8 lets its youngest objects have 128 MB once there is much to do, and keeps them. Kept small they stay in the
  // processor's cache: a message costs less, and memory does not grow with the load (test/bench/waiting.bench.ts). Only
  // now, since code that was compiled under one set of flags is of no use under another.
  setFlagsFromString('--semi-space-growth-factor=1')
  await stopped
  await served.close()
  return exitStatus.ok
}

/** What is given on the command line counts before what the environment says. */
function environmentWith(checkEvery: string | undefined, environment: Terminal['environment']) {
  if (checkEvery === undefined) return environment
  if (readCheckPeriod(checkEvery) === 'wrong') {
    throw new UsageError(`--check-every must be ${checkPeriodForm}`)
  }
  return { ...environment, EHLO_CHECK_EVERY: checkEvery }
}

// The first signal stops in good order; whoever sends a second one does not want to wait.
function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve())
  })
}

function createLog({ errors }: Terminal): Log {
  return (level, event, fields) => {
    errors.write(`${toSafeJson({ time: new Date().toISOString(), level, event, ...fields })}\n`)
  }
}
