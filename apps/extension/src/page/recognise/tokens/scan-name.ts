import { bracketEnd } from './placeholders.ts'

const nameLetter = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\u202a-\u202e\ufeff]/u
const bracketsOfNames = '<[{%$‹«＜'
/** What stands between the parts of a name. */
export const joiners = '.-_'

export function isNameLetter(line: string, at: number): boolean {
  const unit = line.charCodeAt(at)
  if (unit < 128) {
    return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
  }
  return nameLetter.test(line.charAt(at)) || (unit >= 0xd800 && unit <= 0xdfff)
}

/** Whether a word, a number or a host begins here. */
export function startsName(line: string, at: number): boolean {
  if (isNameLetter(line, at)) return true
  // `<your domain>.no`: a bracket begins a name only where a dot follows it.
  if (!bracketsOfNames.includes(line.charAt(at))) return false
  const end = bracketEnd(line, at)
  return end !== undefined && line.charAt(end) === '.' && isNameLetter(line, end + 1)
}

/** Where it ends; a bracket within it encloses at most forty characters. */
export function endOfName(line: string, start: number): number {
  let at = start
  while (at < line.length) {
    const character = line.charAt(at)
    if (isNameLetter(line, at) || isIdeographicStop(character)) at++
    else if (joiners.includes(character)) at++
    else if (bracketsOfNames.includes(character) && (at === start || line.charAt(at - 1) === '.')) {
      const end = bracketEnd(line, at)
      if (end === undefined) break
      at = end
    } else break
  }
  while (
    at > start &&
    (joiners.includes(line.charAt(at - 1)) || isIdeographicStop(line.charAt(at - 1)))
  )
    at--
  return at
}

/** UTS 46 reads these as dots. */
function isIdeographicStop(character: string): boolean {
  return character === '。' || character === '．' || character === '｡'
}
