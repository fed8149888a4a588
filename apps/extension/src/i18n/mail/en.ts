import type { MessageState } from '@ehlo/shared'

const states: Record<MessageState, string> = {
  queued: 'Waiting',
  sending: 'Being sent',
  deferred: 'Will be tried again',
  held: 'Held',
  'in-doubt': 'In doubt',
  sent: 'Sent',
  failed: 'Failed',
  suppressed: 'Not to be sent',
  cancelled: 'Cancelled',
}

export const words = {
  title: 'Messages',
  search: 'Sender, recipient or subject',
  state: 'State',
  anyState: 'All',
  states,
  none: 'No messages yet.',
  noneNote: 'What your system sends through Ehlo is listed here.',
  noMatch: 'No message matches.',
  older: 'Show older',
  hideRecipients: 'Hide recipients',
  to: (recipients: string) => `to ${recipients}`,
  others: (count: number) => `and ${count} more`,
  doubt:
    'The connection was lost twice while the server was taking it: it may have been delivered. Ask the recipient before you send it again.',
  loginHeld:
    'The server refused the login, so that its messages wait. Mend the connection and test it: they go by themselves then.',
  deletedHeld: 'Its connection was deleted. “Send now” finds another route for it.',
  personHeld: 'Somebody holds it back: it waits until you send it or decide not to.',
  restoredHeld:
    'It waited when the backup was made, and may have been sent since. Ask before you send it.',
  reason: 'Why',
  reasons: {
    'no-system-relay': 'The system has no relay of its own',
    'not every recipient was taken': 'The server did not take it for every recipient',
    'Ehlo stopped in the middle of an attempt': 'Ehlo was stopped in the middle of an attempt',
    refused: 'Refused',
    'the session ended': 'The server ended the session',
  } as Record<string, string>,
  suppressed: {
    switchedOff: (kind: string) =>
      `Automatic mail of the kind “${kind}” is switched off for this corporation`,
    toBounce: () => 'It would answer a bounce or another notice of a machine',
    toMachine: (address: string) => `${address} is a mailbox of a machine`,
    toAutomatic: (header: string) => `It would answer an automatic mail (${header})`,
  },
  next: (time: string) => `Next try: ${time}`,
  attempts: 'Attempts',
  noAttempts: 'Not tried yet.',
  attempt: {
    accepted: 'Taken',
    refused: 'Refused',
    deferred: 'Put off',
    unreachable: 'No connection',
    'login-refused': 'Login refused',
    'in-doubt': 'No answer to the end of the message',
  },
  through: 'Through',
  systemRelay: 'the system’s relay',
  otherConnection: 'a deleted connection',
  sendAgain: 'Send again',
  release: 'Send now',
  hold: 'Hold',
  cancel: 'Do not send',
  cancelTitle: 'Never send this message?',
  cancelNote: 'Ehlo deletes its text, so that it cannot be sent later either.',
  now: (state: string) => `Now: ${state}`,
  waiting: (counts: string) => `Messages that need you: ${counts}`,
  count: (state: string, count: number) => `${count} ${state.toLowerCase()}`,
  show: 'Show',
}

export type Words = typeof words
