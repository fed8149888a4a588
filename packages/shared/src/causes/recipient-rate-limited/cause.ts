import type { Cause } from '../cause.ts'

export const recipientRateLimited: Cause = {
  actor: 'provider',
  severity: 'info',
  recognise: [
    {
      sure: 0.97,
      says: [
        'excessive volume to',
        'inbound rate',
        'mailbox receiving',
        'messages to * deferred due to excessive volume',
        'messages to this recipient',
        'receive rate',
        'received too many messages',
        'receiverate',
        'receiving email too',
        'receiving limit',
        'receiving mail at a rate',
        'receiving mail too quickly',
        'receiving too many',
        'recipient has exceeded',
        'recipient has received too',
        'recipient is receiving',
        'recipient rate',
        'recipient receive limit',
        "recipient's rate",
        'user you are trying to contact is receiving',
        'messages for this recipient',
        'received too much',
      ],
      unless: ['external recipient rate'],
    },
    { sure: 0.92, enhanced: ['5.2.121', '5.2.122', '4.2.121', '4.2.122'] },
    {
      sure: 0.8,
      code: [450],
      enhanced: ['4.2.1'],
      unless: ['greylist', 'grey', '{disabled}', '{mailbox} ~ {full}', '{relay}', 'policy'],
    },
  ],
  references: [],
}
