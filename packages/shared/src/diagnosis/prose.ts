import type { Reading } from './reading.ts'

const leastWords = 26
const widest = 4000

/** Marks of one failure that somebody had: what a program prints, an address, a number, a quotation, who it befell. */
const instance =
  /\d{3}|\d\.\d|error|exception|errno|\bec?onn|\b0x|: \S|["“«„`_=<>[\]{}|\\/@]|\b(?:i|my|me|your|this|ich|mein|je|mon|jeg|min)\b/i
const sentenceEnd = /[.!?)]$/

/** Whether a text is sentences of general truth: long enough to have said what happened, and nothing in it happened. */
export function isGeneralProse({ lines, replies, addresses }: Reading): boolean {
  if (replies.length > 0 || addresses.length > 0) return false
  const text = lines.join(' ').trim()
  if (text.length > widest || !sentenceEnd.test(text) || instance.test(text)) return false
  return text.split(' ').length >= leastWords
}
