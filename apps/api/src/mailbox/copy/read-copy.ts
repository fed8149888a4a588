import type { Hop, MailChecks } from '@ehlo/shared'
import { markField } from '../sent-mark.ts'
import { fieldOf, fieldsOf, parseHeader, toShown, harmlessLine } from './parse-header.ts'
import type { ShownAddress } from './parse-header.ts'
import { readAuthenticationResults } from './read-authentication-results.ts'
import { findBorder, readHops } from './read-hops.ts'
import type { Border } from './read-hops.ts'

/** What the header of a copy says, as facts: nothing here is judged. */
export type CopyFacts = {
  mark: string
  from: ShownAddress
  sender?: ShownAddress
  replyTo?: ShownAddress
  returnPath?: string
  originalFrom?: string
  subject: string
  hops: Hop[]
  /** Where it entered the receiver's systems, if it came from elsewhere. */
  border?: Border
  /** What the receiver said of it. */
  reported?: MailChecks
}

// Where servers that rewrite From keep what was there.
const originalFromFields = ['X-Google-Original-From', 'X-Original-From', 'X-MS-Original-From']

/** Reads the header of a message; undefined where it carries no mark of a test. */
export async function readCopy(raw: Buffer, receiver: string): Promise<CopyFacts | undefined> {
  const email = await parseHeader(raw)
  const mark = email === undefined ? undefined : fieldOf(email, markField)
  if (email === undefined || mark === undefined) return undefined
  const sender = toShown(email.sender)
  const replyTo = toShown(email.replyTo?.[0])
  const returnPath = fieldOf(email, 'Return-Path')
  const original = originalFromFields.map((name) => fieldOf(email, name)).find(Boolean)
  const received = fieldsOf(email, 'Received')
  const border = findBorder(received, receiver)
  const reported = readAuthenticationResults(email.headers, receiver)
  return {
    mark,
    from: toShown(email.from) ?? { name: '', address: '' },
    ...(sender === undefined ? {} : { sender }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(returnPath === undefined ? {} : { returnPath: returnPath.replace(/^<(.*)>$/, '$1') }),
    ...(original === undefined ? {} : { originalFrom: original }),
    subject: harmlessLine(email.subject ?? ''),
    hops: readHops(received),
    ...(border === undefined ? {} : { border }),
    ...(reported === undefined ? {} : { reported }),
  }
}
