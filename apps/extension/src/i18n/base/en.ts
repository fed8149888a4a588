export const words = {
  brand: 'Ehlo',
  back: 'Back',
  cancel: 'Cancel',
  retry: 'Try again',
  save: 'Save',
  saving: 'Saving …',
  loading: 'Loading …',
  openTab: 'Open in a tab',
  keepOpen: 'Keep open beside the page',
  more: 'More options',
  encryptions: {
    tls: 'TLS from the start (implicit)',
    starttls: 'STARTTLS (upgrade)',
    none: 'None (cleartext)',
  },
  encryptionsShort: { tls: 'TLS', starttls: 'STARTTLS', none: 'Cleartext' },
  delete: 'Delete',
  deleteConfirm: (name: string) => `Delete ${name}`,
  roles: {
    admin: 'Administrator: may change everything',
    support: 'Support: may see and test',
    sender: 'Sender',
  },
  storageFull: 'The browser has no room left for Ehlo: what you type here ends with this window.',
  makeRoom: 'Make room',
  trouble: {
    unpaired: 'This browser is not connected to an Ehlo server yet.',
    unpairedNote:
      'Ehlo tests your system’s mail connections. Connect it to your company’s Ehlo server to begin.',
    unpairedAction: 'Connect',
    unreachable: (host: string) => `${host} does not answer.`,
    untrusted: (host: string) =>
      `${host} does not answer, or this browser does not trust its certificate.`,
    lookAtCertificate: 'Look at the certificate',
    'not-ehlo': (host: string) => `${host} answers, but it is not an Ehlo server.`,
    'too-old': (host: string) => `The Ehlo server at ${host} is too old for this extension.`,
    'too-new': (host: string) =>
      `The Ehlo server at ${host} needs a newer version of this extension.`,
    revoked: 'Your access was withdrawn or has ended.',
    'no-permission': (host: string) => `The browser may not talk to ${host} any more.`,
    pairAgain: 'Connect again',
    allow: 'Allow',
    checkAddress: 'Check the address',
    seen: (ago: string) => `What you see is from ${ago}.`,
  },
}

export type Words = typeof words
