import { isDigit, isLetter, isWordUnit, space } from './units.ts'

const dot = 46
const hyphen = 45
const colon = 58
const underscore = 95

/** Numbers that stand before these words are no reply codes; `500 line too long` is. */
const quantities = [
  'sec',
  'ms',
  'min',
  'byte',
  'kb',
  'mb',
  'msgs',
  'lines',
  'char',
  'rows',
  'times',
  'days',
  'hours',
  'recipients',
  'mhz',
  'ghz',
  'nm ',
  'cm',
  'km',
  'kg',
  'eur',
  'usd',
  'nok',
  'people',
  'guests',
  'pages',
  'items',
  'users ',
  'dies ',
]
/** Nor are those after these. */
const counters = [
  'line',
  'port',
  'pid',
  'uid',
  'id',
  'row',
  'page',
  'version',
  'took',
  'after',
  'timeout',
]

/** A reply code of RFC 5321 §4.2.1 that begins at `index`, or nothing where the number means something else. */
export function readReplyCode(
  text: string,
  index: number,
): { code: number; continued: boolean } | undefined {
  const first = text.charCodeAt(index)
  const second = text.charCodeAt(index + 1)
  if (first < 50 || first > 53 || second < 48 || second > 53) return undefined
  if (!isDigit(text.charCodeAt(index + 2))) return undefined
  const after = text.charCodeAt(index + 3)
  if (isWordUnit(after) || after === 47 || after === 37) return undefined
  if (after === dot && isDigit(text.charCodeAt(index + 4))) return undefined
  const before = text.charCodeAt(index - 1)
  if (before === dot || before === hyphen || before === underscore) return undefined
  if (before === 47 || before === 61) return undefined
  if (before === colon && !isLetter(text.charCodeAt(index - 2))) return undefined
  if (after === space && quantities.some((word) => text.startsWith(word, index + 4)))
    return undefined
  if (before === space && counters.includes(wordBefore(text, index - 1))) return undefined
  const continued = after === hyphen
  return { code: Number(text.slice(index, index + 3)), continued }
}

/** Words before a number with two dots that make it a version. */
const versioned = [
  'version',
  'v',
  'ver',
  'php',
  'phpmailer',
  'nodemailer',
  'exim',
  'postfix',
  'sendmail',
  'dovecot',
  'python',
  'ruby',
  'rails',
  'node',
  'node.js',
  'openssl',
  'wordpress',
  'mailkit',
  'laravel',
  'symfony',
  'haraka',
  'hmailserver',
  'spring',
  'java',
  'curl',
  'swaks',
  'msmtp',
  'mutt',
  'thunderbird',
  'odoo',
  'moodle',
  'drupal',
  'joomla',
  'gitea',
  'gitlab',
  'nextcloud',
  'ghost',
  'stalwart',
  'maddy',
  'zimbra',
  'qmail',
  'kerio',
  'mdaemon',
  'linux',
  'kernel',
  'firmware',
  'build',
  'app',
  'chapter',
  'section',
]

/** An enhanced status code of RFC 3463 that begins at `index`: never a version and never part of an address. */
export function readEnhanced(
  text: string,
  index: number,
): { status: string; next: number } | undefined {
  const first = text.charCodeAt(index)
  if (first !== 50 && first !== 52 && first !== 53) return undefined
  if (text.charCodeAt(index + 1) !== dot) return undefined
  const subject = text.charCodeAt(index + 2)
  if (subject < 48 || subject > 55 || text.charCodeAt(index + 3) !== dot) return undefined
  let end = index + 4
  while (end < index + 7 && isDigit(text.charCodeAt(end))) end++
  if (end === index + 4 || isDigit(text.charCodeAt(end))) return undefined
  if (text.charCodeAt(end) === dot && isWordUnit(text.charCodeAt(end + 1))) return undefined
  const before = text.charCodeAt(index - 1)
  if (before === dot || before === 47 || before === 61 || before === 64) return undefined
  if (before === space && versioned.includes(wordBefore(text, index - 1))) return undefined
  return { status: text.slice(index, end), next: end }
}

/** The word that ends before the space at `index`, 16 units at most. */
function wordBefore(text: string, index: number): string {
  let start = index
  while (start > 0 && index - start < 16 && isWordPart(text.charCodeAt(start - 1))) start--
  return text.slice(start, index)
}

function isWordPart(unit: number): boolean {
  return isWordUnit(unit) || unit === dot
}
