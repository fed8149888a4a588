import type { Span } from './persons-words.ts'
import type { Reading } from './reading.ts'

const maxLines = 400
const widest = 400

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words that a line of a program begins with, where its marks follow. */
const statements = words(
  'import const let var def func fn async await elif foreach except printf puts expect assert describe function rescue catch enum interface struct create alter',
)
const marks = /[;{}()=]|:$/
/** Of these, which prose begins with as well, only where the line ends with marks or calls something. */
const common = words(
  'export from using package class public private protected static return throw raise if else switch case while for try finally echo print test it val',
)
const endMarks = /[;{}:]$| import \w|^\w{2,9} (?:new )?[\w.:]{1,60}\(/
const calls = [
  '} else',
  '} catch',
  '} finally',
  '#include',
  '#define',
  '//',
  '/*',
  'msgid "',
  'msgstr "',
  '<label',
  '<string',
  '<input',
  '<option',
  '<form',
  'usage:',
  'select ',
  'insert into ',
  '#[',
]
const logging = /\b(?:console|log|logger|logging|syslog)\.\w{3,9}\(/
const called = /^[a-z_][\w.]{0,60}\.[a-z_]\w{0,30}\(/
const errorName = /error|exception|fail/
/** A line of a catalogue of phrases. */
const phrase =
  /^(?!["']?(?:err|last|message|reason|response))(?:["'][a-z]{2,30}[._][a-z_.]{1,60}["']|[a-z]{2,30}_[a-z_]{1,40}): ["']/
const commit =
  /^[0-9a-f]{7,40} (?:fix|feat|chore|docs|test|refactor|merge|perf|build|ci|add|update)\b/
const heading =
  /^(?:#{1,4} |todo\b|known issues|release notes|changelog|v?\d{1,3}\.\d{1,3}\.\d{1,4} (?:\(|- )?\d{4}-|(?:v|release |version )\d{1,3}\.\d)/i
/** What tells of a version tells of nothing else, to the first reply. */
const news = /^(?:#{1,4} )?(?:release notes|changelog|what['’]s new)\b/i
const bullet = /^[-*] /
const option = /^--?[a-z][\w-]{0,40}[ =]/
const box = /^(?:[-*] )?\[[ x]\] /
const change =
  /^[-*] (?:\[.\] )?(?:fix|fixed|fixes|add|added|adds|changed|improved|removed|feat|docs|chore)\b/
/** What stands before the sign of equality in settings, but not in what a program answers. */
const named = /^[a-z][\w.$[\]:'"-]{0,80}(?: {2,9}\w{1,40})?$/
const answers = words('error err reason response code status message result reply dsn stat detail')
/** What a program lacks, and never came to send. */
const defect =
  /\bundefined (?:array key|index|variable|offset|property)|\bclass\S* ["'][^"']+["'] not found|classnotfound|no module named|can(?:not|'t) find (?:module|symbol)|\b(?:package|variable|relation|table|column) \S+ (?:does not exist|is undefined)|\bopen \/\S+: |^[-+] +(?:raise|throw|return)\b|^(?!\w*(?:err|resp))[a-z]\w* \{$/
/** What a web server notes, steps of a build and what they install, and that nobody was rejected. */
const noted =
  /"(?:get|post|head|put|delete|options|patch) \S{1,400} http\/|^(?:#\d{1,4} )?\[ {0,3}\d{1,3}\/\d{1,3}\] |\b(?:apt-get|apt|apk|dnf|yum|brew|pip3?|npm|pnpm|yarn|composer) (?:-\S+ )?(?:install|add|ci)\b|^"?rejected(?:errors)?"?: ?\[ ?\]/
/** A word of a glossary. */
const entry =
  /^(?!.{0,24}(?:err|reason|cause|problem|issue|fault|status|message))[a-z][\w -]{2,30}: an? [a-z]/
/** A row of a table of codes. */
const table = /^["'|]? ?[45]\d\d["']? {0,4}(?:(?::|=>|=) {0,4}["'{[]|\|)/
const variable = /^(?:export )?[A-Z][A-Z0-9]{1,30}_[A-Z0-9_]{1,60}$/
/** A setting holds no reply. */
const code = /\b[45]\d\d /
const plain = /^(?:true|false|yes|no|on|off|null|required|optional|encrypt|\d{1,6}[smhkM]?)$/
/** A code that is explained instead of said. */
const explained =
  /\b(?:\d{3}|\d\.\d\.\d{1,3}|codes?) (?:means|indicates|signals|stands for|is returned|is sent|is given|is used|are returned|status code|reply code|errors? means|errors? indicates|errors? occurs|is the code|is a code)\b|\b(?:will|should|would|may|might) (?:receive|get|see|return|answer|reply|respond)\b[^"']{0,60}\b[45]\d\d\b/

const indented = /^\s+\S/
const opening = /[{([,=]$|^(?:class|def) .*:$/

/** A line that nobody said. Settings still say how somebody connects. */
export type Written = Span & { isSetting: boolean }

/**
 * Where lines of programs, settings, changes and explanations stand: what they hold may be said, and nobody said it.
 */
export function findWritten({ lines, lineStarts, length, replies }: Reading): Written[] {
  const spans: Written[] = []
  let isUnderHeading = false
  let isInNews = false
  let isInBlock = false
  // Whoever is answered came to send.
  const mayLack = replies.length === 0
  for (let index = 0; index < lines.length && index < maxLines; index++) {
    const whole = (lines[index] ?? '').slice(0, widest)
    const line = whole.trim()
    const lower = line.toLowerCase()
    isInNews = news.test(line) || (isInNews && !code.test(line))
    isUnderHeading =
      isInNews || heading.test(line) || (isUnderHeading && (line === '' || bullet.test(line)))
    const isProse =
      isUnderHeading || isProgram(lower) || isTold(lower) || (mayLack && defect.test(lower))
    const isWritten: boolean = isProse || isSetting(line) || (isInBlock && indented.test(whole))
    // What is indented belongs to the line that opens it, to its end.
    isInBlock = isWritten && ((isInBlock && indented.test(whole)) || opening.test(line))
    if (isWritten)
      spans.push({
        from: lineStarts[index] ?? 0,
        to: (lineStarts[index + 1] ?? length + 1) - 1,
        isSetting: !isProse,
      })
  }
  return spans
}

function isTold(line: string): boolean {
  return explained.test(line) || noted.test(line) || entry.test(line)
}

function isProgram(line: string): boolean {
  if (calls.some((call) => line.startsWith(call))) return true
  const word = /^[a-z]{2,9}/.exec(line)?.[0] ?? ''
  const follows = line.charAt(word.length)
  if (statements.has(word) && isApart(follows) && marks.test(line)) return true
  if (common.has(word) && (follows === '(' || (isApart(follows) && endMarks.test(line))))
    return true
  return (
    (called.test(line) && !errorName.test(line.slice(0, line.indexOf('(')))) ||
    (phrase.test(line) && !code.test(line)) ||
    table.test(line) ||
    (line.includes('(') && logging.test(line)) ||
    option.test(line) ||
    commit.test(line) ||
    change.test(line) ||
    box.test(line)
  )
}

function isApart(mark: string): boolean {
  return mark !== '' && ' ({"\''.includes(mark)
}

/** `key = value`, `KEY_OF=value`, `key: yes` */
function isSetting(line: string): boolean {
  if (code.test(line)) return false
  const equals = line.indexOf('=')
  if (equals > 0) {
    const key = line.slice(0, equals)
    if (variable.test(key) || key.endsWith(':') || key.endsWith('  ')) return true
    return key.endsWith(' ') && named.test(key.trimEnd()) && !answers.has(key.trimEnd())
  }
  const colon = line.indexOf(': ')
  return colon > 0 && !line.slice(0, colon).includes(' ') && plain.test(line.slice(colon + 2))
}
