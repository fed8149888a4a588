import { toMailAddress } from '@ehlo/shared'
import { chooseLanguage } from '../language.ts'
import { exitStatus } from '../exit-status.ts'
import { parseOptions } from '../parse-options.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { viewDiscovery } from '../view/discovery-view.ts'
import { loadWords } from '../words/index.ts'
import { openLocalLookups, printRun, runLookup } from './lookup.ts'

const known = { language: { type: 'string' }, json: { type: 'boolean' } } as const

/** `ehlo discover ADDRESS`: succeeds where settings were found that answer. */
export async function discover(
  [given = '', ...args]: string[],
  terminal: Terminal,
): Promise<number> {
  const options = parseOptions('discover', args, known)
  const address = toMailAddress(given)
  if (address === undefined) throw new UsageError('discover needs an e-mail address first')
  const language = chooseLanguage(options.language, terminal.environment)
  const probe = openLocalLookups(terminal).discover
  const run = await runLookup('discover', probe, { address, language }, terminal)
  const words = await loadWords(language)
  printRun(run, options.json === true, terminal, (paint) =>
    viewDiscovery(run, address, words, paint),
  )
  return run.candidates?.some(({ verified }) => verified) ? exitStatus.ok : exitStatus.failed
}
