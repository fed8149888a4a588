import type { CauseText } from '../cause.ts'

export const senderNotOwned: CauseText = {
  title: 'The login may not use this sender address',
  explanation:
    'The server lets a login send only with its own addresses, and this sender is none of them.',
  steps: [
    "Put the login's own address into From, and the other one into Reply-To.",
    'If the other address is wanted, have it added at the provider as alias or identity of this login, or have the right to send as it granted.',
  ],
  ownServer: [
    'On a Postfix server of your own: list the address with this login in the map that smtpd_sender_login_maps names, and run postmap; Dovecot as submission server leaves the decision to Postfix behind it.',
  ],
  providers: {
    zoho: [
      "Add the address as alias of the mailbox, or use the mailbox's own: Zoho Mail Admin Console > Users > the user > Email alias.",
    ],
    ionos: [
      'The sender must be a mailbox or alias of your IONOS contract: IONOS control panel > Email.',
    ],
    gmx: [
      "Add the address in GMX: E-Mail > Settings > Alias addresses, or send with the mailbox's own.",
    ],
    'web-de': [
      "Add the address in WEB.DE: E-Mail > Einstellungen > Alias-Adressen, or send with the mailbox's own.",
    ],
    qq: ['The sender, in the envelope and in From, must be exactly the mailbox that logs in.'],
    netease: ['The sender, in the envelope and in From, must be exactly the mailbox that logs in.'],
    yandex: [
      'The sender must be the mailbox or one of its aliases, both in the envelope and in From.',
    ],
    'mail-ru': ['The sender must be exactly the mailbox that logs in.'],
    fastmail: [
      'Add the address under Settings > My email addresses (sending identity), or use one that is listed.',
    ],
    icloud: [
      'Send with an address of the account, an alias, or a custom domain that is verified in iCloud Mail.',
    ],
    'microsoft-365': [
      'Have "Send as" granted: Exchange admin center > Recipients > Mailboxes > the sender\'s mailbox > Delegation > Send as.',
    ],
  },
}
