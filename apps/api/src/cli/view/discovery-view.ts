import type { Candidate, Run } from '@ehlo/shared'
import type { Words } from '../words/index.ts'
import { findingLines } from './finding-lines.ts'
import type { Paint } from './paint.ts'
import { visible } from './visible.ts'

/** A discovery for a terminal: the recommendation first, then what else was found, each with its reason. */
export function viewDiscovery(run: Run, address: string, words: Words, paint: Paint): string {
  const candidates = run.candidates ?? []
  return [
    paint('bold', words.discovering(visible(address))),
    '',
    ...(candidates.length === 0 ? [words.nothingFound] : []),
    ...candidates.flatMap((candidate) => candidateLines(candidate, words, paint)),
    ...run.findings.flatMap((finding) => findingLines(finding, words, paint)),
    '',
  ].join('\n')
}

function candidateLines(candidate: Candidate, words: Words, paint: Paint): string[] {
  const { host, port, encryption, source, verified, trusted, usernames, note, mailbox } = candidate
  const mark = verified ? paint('green', '✓') : paint('dim', '–')
  const doubt = trusted ? '' : `, ${paint('yellow', words.untrusted)}`
  return [
    `  ${mark} ${visible(host)}:${port}, ${words.encryption[encryption]}  ${paint('dim', source)}${doubt}`,
    `      ${words.loginNames}: ${usernames.map(visible).join(', ')}`,
    ...(mailbox === undefined
      ? []
      : [
          `      ${words.mailbox}: ${visible(mailbox.host)}:${mailbox.port}, ${words.encryption[mailbox.encryption]}`,
        ]),
    ...(note === undefined ? [] : [`      ${visible(note)}`]),
  ]
}
