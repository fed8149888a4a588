import type { Run } from '../../model/run.ts'
import type { RunChange } from '../run-change.ts'

/** The greeting, where it says something else than the time, the session and which machine of many it was. */
export function compareGreetings(before: Run, after: Run): RunChange[] {
  const [from, to] = [greetingOf(before), greetingOf(after)]
  if (from === undefined || to === undefined || skeletonOf(from) === skeletonOf(to)) return []
  return [{ about: 'greeting', before: from, after: to }]
}

function greetingOf({ stages }: Run): string | undefined {
  const reply = stages.find(({ id }) => id === 'greet')?.reply
  return reply === undefined ? undefined : `${reply.code} ${reply.text}`
}

// RFC 5322 §3.3, and the order of ctime; either is in the greetings of Exim, Exchange and Sendmail.
const dates =
  /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? +(?:\d{1,2} +[a-z]{3}|[a-z]{3} +\d{1,2})[ ,]+[\d: ]+(?:[+-]\d{4})?(?: *\([a-z]+\))?/g
const bracketed = /\[[^\]]*\]|<[^>]*>|\([^)]*\)/g
const softwareVersion = /^v?\d+(?:\.\d+)+[a-z]?\d*$/

/** What stays the same from one session with a server to the next. */
function skeletonOf(greeting: string): string {
  return greeting
    .toLowerCase()
    .replaceAll(dates, ' ')
    .replaceAll(bracketed, ' ')
    .split(/\s+/)
    .filter(Boolean)
    .map((word, index) => (index === 0 ? word : withoutNumbers(word)))
    .join(' ')
}

/** Names of machines and sessions have digits; of "am0pr10ca0012.outlook.com" the first label is the machine. */
function withoutNumbers(word: string): string {
  if (!/\d/.test(word) || softwareVersion.test(word)) return word
  const [, ...domain] = word.split('.')
  return domain.length > 1 && !/\d/.test(domain.join('')) ? `#.${domain.join('.')}` : '#'
}
