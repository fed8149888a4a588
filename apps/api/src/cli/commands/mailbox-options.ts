import { toHostName } from '@ehlo/shared/names'
import type { DeliveryCheck, Encryption } from '@ehlo/shared'
import { readChoice, readPort } from '../option-values.ts'
import { UsageError } from '../usage-error.ts'

const text = { type: 'string' } as const
const encryptions = ['tls', 'starttls', 'none'] as const satisfies readonly Encryption[]

/** What `ehlo test` takes about the mailbox in which the copies arrive. */
export const mailboxOptions = {
  'delivery-check': { type: 'boolean' },
  'mailbox-host': text,
  'mailbox-port': text,
  'mailbox-encryption': text,
  'mailbox-username': text,
  'mailbox-password-env': text,
  'mailbox-password-file': text,
  'delete-copies': { type: 'boolean' },
} as const

type Given = {
  [Name in keyof typeof mailboxOptions]?:
    | ((typeof mailboxOptions)[Name]['type'] extends 'boolean' ? boolean : string)
    | undefined
}

/** A mailbox to read; its password is fetched later. */
export type MailboxOptions = {
  check: DeliveryCheck
  passwordEnv: string | undefined
  passwordFile: string | undefined
}

/** The mailbox that was asked for; undefined where nothing of it was said. */
export function completeMailbox(given: Given): MailboxOptions | undefined {
  // The names are those of the options.
  const names = Object.keys(mailboxOptions) as (keyof Given)[]
  if (names.every((name) => given[name] === undefined)) return undefined
  const check: DeliveryCheck = {}
  const host = given['mailbox-host']
  if (host !== undefined) {
    const known = toHostName(host)
    if (known === undefined) {
      throw new UsageError('--mailbox-host must be a host name or an IP address')
    }
    check.host = known
  }
  const { 'mailbox-port': port, 'mailbox-encryption': encryption } = given
  if (port !== undefined) check.port = readPort('mailbox-port', port)
  if (encryption !== undefined) {
    check.encryption = readChoice('mailbox-encryption', encryptions, encryption)
  }
  const username = given['mailbox-username']
  if (username !== undefined) check.username = username
  if (given['delete-copies'] === true) check.deleteCopies = true
  return {
    check,
    passwordEnv: given['mailbox-password-env'],
    passwordFile: given['mailbox-password-file'],
  }
}
