import { expect, test } from 'vitest'
import type { Attempt } from '@ehlo/shared'
import { refusedRecipients } from '../../../apps/extension/src/state/refused-recipients.ts'

const recipients = ['eva@kunde.example', 'per@kunde.example', 'hidden@elsewhere.example']
const attempt = { at: '2026-11-29T18:00:00Z', connectionId: null }

type Case = [
  string,
  Partial<Attempt>,
  { reason?: string; recipients?: string[]; said?: string },
  string[],
]

test.each<Case>([
  [
    'the one whom the server named',
    { result: 'refused', stage: 'envelope' },
    { said: '550 5.1.1 <PER@kunde.example>: no such user' },
    ['per@kunde.example'],
  ],
  [
    'the one whom the reason names',
    { result: 'accepted', stage: 'message' },
    { reason: 'eva@kunde.example: mailbox full' },
    ['eva@kunde.example'],
  ],
  [
    'those who are left of a message that was taken for others',
    { result: 'accepted', stage: 'message' },
    { recipients: ['per@kunde.example'], reason: 'mailbox full' },
    ['per@kunde.example'],
  ],
  [
    'the only one',
    { result: 'refused', stage: 'envelope' },
    { recipients: ['per@kunde.example'], said: '550 no' },
    ['per@kunde.example'],
  ],
  [
    'nobody where the sender may be meant',
    { result: 'refused', stage: 'envelope' },
    { said: '553 no' },
    [],
  ],
  [
    'nobody where the login was refused',
    { result: 'login-refused', stage: 'authenticate' },
    {},
    [],
  ],
  [
    'nobody whose address only ends like the one named',
    { result: 'refused', stage: 'envelope' },
    { said: '550 <sper@kunde.example> unknown' },
    [],
  ],
])('%s', (_, how, { reason, said = '', ...given }, refused) => {
  const attempts = [{ ...attempt, ...how } as Attempt]
  const message = { attempts, recipients, ...given, ...(reason === undefined ? {} : { reason }) }
  expect(refusedRecipients(message, said)).toEqual(refused)
})
