import type { Run } from '@ehlo/shared'
import { clock, duration } from '../i18n/format.ts'
import { language } from '../i18n/define-words.ts'
import { testWords } from '../i18n/test/words.ts'
import { answersOf } from '../state/verdict.ts'
import { destinationOf } from './health.ts'
import { replyText } from './verdict.tsx'

/**
 * What goes into a ticket: the answers, the server's words, who must act and how, when and from where it was tested.
 * The conversation stays out of it; secrets are in none of the parts.
 */
export function reportText(run: Run, name: string): string {
  const t = testWords()
  const answers = answersOf(run).flatMap(({ about, address, word, tone, reply }) => [
    `${t.answers[about](address)}: ${t.words[word]}`,
    ...(tone === 'ok' || reply === undefined ? [] : [`  ${t.serverSaid}: ${replyText(reply)}`]),
  ])
  const best = run.findings.find(({ severity }) => severity !== 'info')
  const advice =
    best === undefined
      ? []
      : [
          '',
          best.title,
          best.explanation,
          `${t.whoActs}: ${t.actors[best.actor]}`,
          ...(best.steps.length === 0 ? [] : [`${t.whatToDo}:`]),
          ...best.steps.map((step, index) => `${index + 1}. ${step}`),
        ]
  const tested = [
    t.testedFrom(`${run.egress.ehloName} (${run.egress.address})`),
    t.at(clock(language.value, run.startedAt)),
    t.took(duration(language.value, run.elapsedMs)),
  ].join(' ')
  const destination = run.settings === undefined ? '' : ` · ${destinationOf(run.settings)}`
  return [`${name}${destination}`, '', ...answers, ...advice, '', tested, `Ehlo ${run.id}`].join(
    '\n',
  )
}
