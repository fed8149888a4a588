export const words = {
  check: 'Check the delivered copy',
  read: 'Read the copy in the mailbox',
  readNote:
    'Looks by IMAP for the test message alone: shows a replaced sender, the spam folder, a bounce.',
  ownMailbox:
    'Left empty: the login’s own mailbox, at its provider or the same server. Another mailbox needs its own password.',
  host: 'IMAP server',
  findServer: (address: string) => `Find the server of ${address}`,
  stopLooking: 'Stop looking',
  looking: 'Looking for it …',
  found: 'Found. It needs the password of the mailbox.',
  foundUnproven:
    'Found, but nothing proves that it belongs to this address: ask whoever runs the mail before a password goes there.',
  nothingFound: 'Nothing names one for this address. Ask whoever runs the mail.',
  encryption: 'Encryption of the mailbox',
  encryptions: { '': 'As usual: TLS', tls: 'TLS', starttls: 'STARTTLS' },
  port: 'Port',
  portInvalid: 'A port is a number from 1 to 65535.',
  username: 'User name of the mailbox',
  password: 'Password of the mailbox',
  passwordHint: 'Used for this test, stored nowhere.',
  passwordNeeded:
    'Enter the password of this mailbox: the stored one belongs to the mail server and goes nowhere else.',
  deleteCopies: 'Delete the copies afterwards',
  seen: 'What recipients see',
  approximately: 'Drawn by Ehlo; mail programs differ.',
  inList: 'In the message list',
  opened: 'Opened',
  spam: 'Spam',
  via: (domain: string) => `via ${domain}`,
  onBehalfOf: (sender: string, from: string) => `${sender} on behalf of ${from}`,
  instead: (address: string) => `instead of ${address}`,
  arrivedIn: (folder: string, time: string) => `Arrived in ${folder} after ${time}.`,
  replies: (address: string) => `Replies go to ${address}.`,
  bounces: (address: string) => `Bounces go to ${address}.`,
  aligned: {
    yes: 'The sender’s domain is proven (SPF or DKIM).',
    no: 'Nothing proves the sender’s domain.',
    unknown: 'Nobody on the way checked SPF or DKIM.',
  },
}

export type Words = typeof words
