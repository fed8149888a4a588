import { toDomainName, toHostName } from '@ehlo/shared'
import { chooseLanguage } from '../language.ts'
import { exitStatus } from '../exit-status.ts'
import { readPort } from '../option-values.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { viewInspection } from '../view/inspection-view.ts'
import { loadWords } from '../words/index.ts'
import { openLocalLookups, printRun, runLookup } from './lookup.ts'

const known = {
  domain: { type: 'string' },
  port: { type: 'string', multiple: true },
  language: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `ehlo inspect HOST`: succeeds where any port of the host works. */
export async function inspect([host = '', ...args]: string[], terminal: Terminal): Promise<number> {
  const given = parseOptions('inspect', args, known)
  const language = chooseLanguage(given.language, terminal.environment)
  const { domain } = given
  const plan = {
    host: required('inspect needs a host name or an IP address first', toHostName(host)),
    ports: (given.port ?? []).map((port) => readPort('port', port)),
    language,
    ...(domain === undefined
      ? {}
      : { domain: required('--domain must be a domain name', toDomainName(domain)) }),
  }
  const run = await runLookup('inspect', openLocalLookups(terminal).inspect, plan, terminal)
  const words = await loadWords(language)
  printRun(run, given.json === true, terminal, (paint) =>
    viewInspection(run, plan.host, words, paint),
  )
  return run.ports?.some(({ result }) => result === 'works') ? exitStatus.ok : exitStatus.failed
}

function required<T>(message: string, value: T | undefined): T {
  if (value === undefined) throw new UsageError(message)
  return value
}
