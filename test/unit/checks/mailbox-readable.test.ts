import { expect, test } from 'vitest'
import type { MailboxFailure } from '../../../apps/api/src/mailbox/mailbox-failure.ts'
import { mailboxReadable } from '../../../apps/api/src/probe/checks/mailbox-readable.ts'
import { readingOf } from '../../support/probe/copy.ts'
import { causesIn, evidenceOf } from '../../support/probe/evidence.ts'

test.each<[MailboxFailure | undefined, string[]]>([
  [undefined, []],
  [{ kind: 'cancelled' }, []],
  [{ kind: 'login-refused', text: 'Invalid credentials' }, ['mailbox-login-refused']],
  [{ kind: 'unresolved', code: 'ENOTFOUND' }, ['mailbox-unreadable']],
  [{ kind: 'not-allowed' }, ['mailbox-unreadable']],
  [{ kind: 'refused', code: 'ECONNREFUSED' }, ['mailbox-unreadable']],
  [{ kind: 'timed-out' }, ['mailbox-unreadable']],
  [{ kind: 'tls', code: 'ERR_SSL', text: 'wrong version' }, ['mailbox-unreadable']],
  [{ kind: 'starttls-not-offered' }, ['mailbox-unreadable']],
  [{ kind: 'cleartext-refused' }, ['mailbox-unreadable']],
  [{ kind: 'overflow' }, ['mailbox-unreadable']],
])('%j', (failure, causes) => {
  const delivery = readingOf(failure === undefined ? {} : { failure })
  expect(causesIn(mailboxReadable, evidenceOf({ delivery }))).toEqual(causes)
})
