import type { Cause } from '../cause.ts'

export const senderMailboxFull: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['submission & mailbox full', 'shutoffquota', 'quotaexceededexception.mapi', 'submission.exception:quotaexceeded', 'sender\'s mailbox', 'sender mailbox full', 'sender mailbox is full', 'your mailbox is full', 'your mailbox is over', 'your mailbox has exceeded', 'sender over quota', 'sender is over quota', 'sender account is over', 'sender quota', 'your account is over quota', 'your account is out of storage', 'your storage is full', 'sendprohibit', 'prohibitsend', 'prohibit send'] }, { sure: 0.6, enhanced: ['5.2.2'], provider: ['microsoft-365'] }],
  rivals: [{ cause: 'mailbox-full', probe: 'own-address-as-sender', share: 0.1 }, { cause: 'daily-limit-exceeded', probe: 'retry-later', share: 0.04 }],
  references: [],
}
