import type { Egress, Run } from '@ehlo/shared'
import { clock, duration } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { testWords } from '../i18n/test/words.ts'

/** When and from where it was tested, so that nobody claims more than was seen. */
export function RunFacts({ run }: { run: Run }) {
  const t = testWords()
  const facts = [
    ...describeEgress(run.egress).map(t.testedFrom),
    t.at(clock(language.value, run.startedAt)),
    t.took(duration(language.value, run.elapsedMs)),
  ]
  return <p class="label-small">{facts.join(' ')}</p>
}

/** A machine without a name calls itself by its address (RFC 5321 §4.1.3); one that got nowhere has none. */
function describeEgress({ address, ehloName }: Egress): string[] {
  if (address === '') return []
  const isLiteral = [`[${address}]`, `[IPv6:${address}]`, ''].includes(ehloName)
  return [isLiteral ? address : `${ehloName} (${address})`]
}
