import type { Reading } from './reading.ts'

const leastWords = 26
const widest = 4000

/** Marks of one failure that somebody had: what a program prints, an address, a host, a number, a quotation, who it befell. */
const instance =
  /\d{3}|\d\.\d|\w\.[\w-]{1,40}\.[a-z]{2}|error|exception|errno|\bec?onn|\b0x|: \S|["“«„`_=<>[\]{}|\\/@]|\b(?:i|my|me|your|this|ich|mein|diese|je|mon|votre|este|su|questo|jeg|min|denne)\b/i
const sentenceEnd = /[.!?)]$/

/** What tells that something happened. */
const befell =
  /err(?:o|e[^a-z]|eur|n|=)|exce|fail|fall[oóa]|could|can(?:no|'|’|\s?no)t|unable|refus|re[cj]us|re[jy]e[ck]t|den(?:ied|y|eg)|time[ds]?[ -]?out|bounce|undeliver|unexpect|invalid|missing|lost|expired|suspend|unknown|n-exist|trust|found|stopped|suddenly|since|why|any idea|n[’']t work|no such|too long|aadsts|0x|fehl|konnte|kann .{0,50}nicht|abge[lw]|verweig|[eé]cho|[eé]chec|impossib|no se p[uo]|pudo|podid|perdi|pas pu|klarte|rechaz|rifiut|non riusc|n[aã]o foi|falh|recus|feil|mislyk|kunne |kan ikke|avvis|nekt|kunde inte|misslyck|afvis|fejl|mislukt|geweiger|b[łl][aą]d|odrzu|nie (?:mo|uda)|ошиб|не уда|откл|エラー|失敗|失败|错误|拒|无法|{|\d\.\d\.\d/i
const everyBefell = new RegExp(befell, 'gi')
const leastEventful = 14
const wordsOfGuide = 100

/** Whether a text is sentences of general truth: long enough to have said what happened, and nothing in it happened. */
export function isGeneralProse(reading: Reading): boolean {
  const text = wholeOf(reading, leastWords)
  if (text === undefined || reading.addresses.length > 0) return false
  return sentenceEnd.test(text) && !instance.test(text)
}

/** Whether so many words go without any that tells of an event, as those of a guide do. */
export function isUneventful(reading: Reading): boolean {
  const text = wholeOf(reading, leastEventful)
  return text !== undefined && !befell.test(text)
}

/**
 * Whether so few of very many words tell of an event that no rule need be asked: who tells of a failure names it more than once in a
 * hundred words (of those of the corpora, eight times).
 */
export function isGuide(reading: Reading): boolean {
  const text = wholeOf(reading, wordsOfGuide)
  if (text === undefined) return false
  const events = text.match(everyBefell)?.length ?? 0
  return events * wordsOfGuide <= text.split(' ').length
}

/** The text, if it quotes no reply and has as many words as that. */
function wholeOf({ lines, replies }: Reading, least: number): string | undefined {
  if (replies.length > 0) return undefined
  const text = lines.join(' ').trim()
  return text.length <= widest && text.split(' ').length >= least ? text : undefined
}
