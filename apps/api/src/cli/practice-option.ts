import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { readConfig } from '../config.ts'
import type { Config } from '../config.ts'
import {
  practiceDirectory,
  practiceHost,
  practicePorts,
  practiceSample,
  practiceSampleNames,
  startPracticeServer,
} from '../practice/index.ts'
import type { PracticeServer } from '../practice/index.ts'
import { readOwnPin } from '../security/own-certificate.ts'
import type { GivenOptions } from './commands/test-options.ts'
import { UsageError } from './usage-error.ts'

/** The options of a test against a sample, its password, and what stops the server that was started for it. */
export type PracticeTest = { given: GivenOptions; password: string; close: () => Promise<void> }

type Reachable = Pick<PracticeServer, 'host' | 'ports' | 'pin' | 'close'>

/** Completes the options with those of the sample that `--practice` names; what was given goes before. */
export async function applyPracticeSample(
  given: GivenOptions,
  environment: NodeJS.ProcessEnv,
): Promise<PracticeTest> {
  const name = practiceSampleNames.find((one) => one === given.practice)
  if (name === undefined) {
    throw new UsageError(`--practice must be one of ${practiceSampleNames.join(', ')}`)
  }
  if (given['delivery-check'] === true && given['mailbox-host'] === undefined) {
    throw new UsageError(
      'the practice server has no mailbox that --delivery-check could read: leave it out',
    )
  }
  const server = await reachPracticeServer(readConfig(environment))
  const { connection, onBehalfOf } = practiceSample(name, server)
  return {
    given: {
      host: connection.host,
      port: String(connection.port),
      encryption: connection.encryption,
      username: connection.username,
      'tls-verification': server.pin,
      ...(given.depth === 'login' ? {} : { 'on-behalf-of': [onBehalfOf] }),
      ...given,
    },
    password: connection.password,
    close: server.close,
  }
}

// The one that runs beside the API, or one of our own for as long as this test takes.
async function reachPracticeServer(config: Config): Promise<Reachable> {
  const directory = practiceDirectory(config.dataDir)
  const host = practiceHost(config.host)
  const pin = await readOwnPin(directory)
  if (pin !== undefined && (await isListening(host, practicePorts.starttls))) {
    return { host, ports: practicePorts, pin, close: async () => undefined }
  }
  return startPracticeServer({ host, directory })
}

async function isListening(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port })
  const connected = new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
  try {
    return await Promise.race([connected, delay(1000, false, { ref: false })])
  } finally {
    socket.destroy()
  }
}
