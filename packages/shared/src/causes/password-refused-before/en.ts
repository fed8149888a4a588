import type { CauseText } from '../cause.ts'

export const passwordRefusedBefore: CauseText = {
  title: 'This password was refused a moment ago',
  explanation:
    'The server refused this login within the last ten minutes, and it is being tried again unchanged. Servers lock ' +
    'accounts after some refused logins; after the third, Ehlo stops sending this password for a while.',
  steps: [
    'Test again only if something was changed elsewhere, such as the password or the account at the provider.',
    'Otherwise correct the username or the password of the connection first.',
  ],
}
