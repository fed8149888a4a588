import type { Line } from './lines.ts'
import type { Label } from './label.ts'

const commentMarks = ['#', ';', '//', '--', '!']

/** `hostname=web1.nordpost.no`: how programs that send name their own machine, where no comment says otherwise. */
export function isOwnName({ text }: Line, announced: Label): boolean {
  if (/^myhostname\s?=/i.test(text)) return true
  return /^hostname\s?=/i.test(text) && announced.direction !== 'outgoing'
}

const reply =
  /^(?:\[[\d:.,/ -]{5,24}\] )?[<>~*=\s-]{0,8}(?:[SC]:\s?)?(?:2[25]\d|221|235|334|354|42\d|45\d|50\d|53\d|55\d)[ -]/

/** RFC 5321 §4.2 and §4.4: what a server replied and what a message came by are no settings. */
export function isTrace({ text }: Line): boolean {
  if (reply.test(text)) return true
  return /^received\s?:/i.test(text) || /\bwith e?smtps?a? id\b/i.test(text)
}

/** `#relayhost = …`: a setting that is not in force. A comment in words stays. */
export function isCommentedOut(line: Line): boolean {
  const mark = commentMarkOf(line)
  if (mark === undefined) return false
  const rest = line.text.slice(mark.length).trimStart()
  return /^['"$\w.[\]>-]+\s?=/.test(rest)
}

/** "# defaults to 25": the line below says what is set. */
export function isComment(line: Line): boolean {
  return commentMarkOf(line) !== undefined
}

function commentMarkOf({ text }: Line): string | undefined {
  return commentMarks.find((known) => text.startsWith(known))
}
