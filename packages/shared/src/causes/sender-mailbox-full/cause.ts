import type { Cause } from '../cause.ts'

export const senderMailboxFull: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [
    {
      sure: 0.97,
      says: [
        'prohibit send',
        'prohibitsend',
        'sender account is over',
        'sender is over quota',
        'sender mailbox full',
        'sender mailbox is full',
        'sender over quota',
        'sender quota',
        "sender's mailbox",
        'sendprohibit',
        'submission * shutoffquota',
        'submission & mailbox full',
        'submission.exception:quotaexceeded',
        'your account is out of storage',
        'your account is over quota',
        'your mailbox has exceeded',
        'your mailbox is full',
        'your mailbox is over',
        'your storage is full',
      ],
    },
    { sure: 0.6, enhanced: ['5.2.2'], provider: ['microsoft-365'] },
    {
      sure: 0.96,
      says: [
        'your own mailbox',
        'mailbox of sender',
        'storedrv.submission & quotaexceeded',
        'your mailbox is full & send',
      ],
      unless: ['submissionquota'],
    },
  ],
  references: [],
}
