import type { Cause } from '../cause.ts'

export const recipientDomainLocalByMistake: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        'believe we should accept',
        'do not list domain',
        'in virtual_mailbox_domains',
        'local recipient table',
        'loops back to myself',
        'lowest numbered mx record points to local host',
        'mail for * loops back',
        'mailbox table',
        'relay recipient table',
        'routing loop',
        'unknown in local',
        'unknown in relay',
        'unknown in virtual',
        'virtual alias table',
      ],
    },
    {
      sure: 0.74,
      says: ['local configuration error'],
    },
    {
      sure: 0.3,
      says: [
        'authentication required',
        'open relay not allowed',
        'relay access denied',
        'user unknown',
      ],
    },
    {
      sure: 0.86,
      says: [
        'virtual mailbox table',
        'relay recipient table',
        'virtual_mailbox',
        'loops back to myself',
        'local configuration error & mx',
      ],
    },
    {
      sure: 0.93,
      says: ['mx point', 'mx record', 'moved our mail'],
      also: [
        'user unknown',
        'no such user',
        'unknown user',
        '{recipient} ~ {unknown}',
        '{mailbox} ~ {unknown}',
      ],
      code: [550, 553, 554],
    },
    {
      sure: 0.9,
      says: ['loops back to myself', 'local configuration problem', 'mail loop & myself'],
    },
    { sure: 0.985, says: ['loops back to myself', 'loops back'] },
  ],
  references: [],
}
