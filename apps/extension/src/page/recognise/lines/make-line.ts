import type { Line } from './lines.ts'

export const longestLine = 4000
const longestLabel = 70

export function fieldLine(label: string, value: string): Line {
  const name = label.trim().slice(0, longestLabel).replace(/:$/, '')
  return {
    text: `${name}: ${value.trim()}`.slice(0, longestLine),
    labelEnd: name.length + 1,
    kind: 'field',
    level: 7,
    indent: 0,
  }
}

export function plainLine(raw: string): Line {
  const bounded = raw.slice(0, longestLine)
  const unquoted = withoutQuoteMarks(bounded).replace(speaker, '')
  const text = unquoted.trimStart()
  return {
    text: text.trimEnd(),
    labelEnd: labelEndOf(text),
    kind: 'text',
    level: 7,
    indent: unquoted.length - text.length,
  }
}

/** "Sara [09:26]: ", "[25.02.25, 08:46:50] Ola: ", "09:26 <ola> ": who says it in a chat is no label. */
const speaker =
  /^(?:[\p{L} .]{1,30}[[(]\d{1,2}[:.]\d\d[\])]:|\[[\d.,/: -]{5,24}\] [\p{L} .]{1,30}:|\d{1,2}:\d\d <[^>]{1,30}>) ?/u

const leading = '>|*•·●▪◦–—‣✓☑'

function withoutQuoteMarks(line: string): string {
  let at = 0
  let end = 0
  while (at < line.length) {
    const character = line.charAt(at)
    if (leading.includes(character)) end = at + 1
    else if (character === '-' && line.charAt(at + 1) === ' ') end = at + 1
    else if (character !== ' ' && character !== '\t' && character !== '\u00a0') break
    at++
  }
  // The blank after a quote mark is no indentation.
  return end > 0 && line.charAt(end) === ' ' ? line.slice(end + 1) : line.slice(end)
}

/** `Port: 587`, `SMTP_PORT=587`, `'port' => 587`: a few words before the first colon or equals sign. */
function labelEndOf(text: string): number {
  for (let at = 1; at < Math.min(text.length, longestLabel); at++) {
    const character = text.charAt(at)
    const next = text.charAt(at + 1)
    if (character === '=') return next === '>' ? at + 2 : at + 1
    if (character === ':' && (next === '' || next === ' ' || next === '\t' || next === '\u00a0'))
      return at + 1
    if (character === '.' && next === ' ') return 0
    if (character === '：') return at + 1
  }
  return 0
}
