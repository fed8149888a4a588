import { words as login } from '../../providers/login/en.ts'
import type { ChecklistWords } from './checklist-words.ts'

export const words: ChecklistWords = {
  subject: (server) => `Before our system can send mail through ${server}`,
  lead: (server) =>
    `Our system is to send mail through ${server}. Please check the following first:`,
  closing: 'Please answer once it is done; we then test the connection.',
  where: 'Where',
  readMore: 'More about it',
  login: {
    'mailbox-password': (login) => `A mailbox for ${login}, and its password.`,
    'app-password': (login) =>
      `An app password for ${login}: the usual password is not accepted from programs.`,
    'app-password-after-second-factor': (login) =>
      `The password of the mailbox for ${login}; where two-step verification is on, an app password instead. Please leave two-step verification on.`,
    'authorization-code': (login) =>
      `SMTP switched on for ${login}, and a client authorization code to use instead of the password.`,
    'api-key': () =>
      'An API key with the right to send by SMTP, used as the password; the console password does not work.',
    'key-pair': () =>
      'An API key with the right to send by SMTP, used as the user name, and its secret key, used as the password; the console login does not work.',
    'smtp-credentials': () =>
      'SMTP user name and password created for this purpose; the console login does not work.',
    oauth: (login) =>
      `An app registration for OAuth and consent by ${login}: this provider accepts no passwords from programs.`,
    'smtp-auth-enabled': (login) =>
      `Sending by SMTP with a login switched on for ${login}; it is off unless somebody allowed it.`,
    none: () => 'No login: this server knows us by our address.',
  },
  loginName: login.names,
  signInPolicy:
    'No sign-in policy that refuses programs for this login: security defaults refuse them all. If they must stay on, or a policy applies, the way in is OAuth, or an exception for this one login from our address.',
  thirdPartyAccess: 'Access by mail programs (IMAP, POP3, SMTP) allowed in the mailbox settings.',
  secondFactor:
    'If two-step verification is on for the login, an app password as well. Please leave two-step verification on.',
  sendOnBehalf: {
    exchange: (addresses) => `The permission "Send as" for the login on: ${addresses}.`,
    google: (addresses) =>
      `"Send mail as" added and confirmed for: ${addresses}. Otherwise Google replaces the sender without saying so.`,
    alias: (addresses) =>
      `The login allowed to send as: ${addresses} (alias or additional sender address of the mailbox).`,
    verified: (addresses) => `Sender or domain verified with the provider for: ${addresses}.`,
  },
  anyAddressOf: (domain) => `every address of ${domain}`,
  ports: (destination, from) =>
    `Outgoing TCP connections to ${destination} open in the firewall for ${from}, without inspection of SMTP.`,
  registerAddress: (from) => `The address ${from} registered as allowed to send.`,
  thisMachine: 'our server',
  spf: (domain, include) => `SPF record of ${domain} with include:${include}.`,
  dkim: (domain) => `DKIM signing for ${domain} switched on and its record published.`,
  dmarc: (domain) => `A DMARC record at _dmarc.${domain}.`,
  yourDomain: 'your domain',
  theLogin: 'the login',
}
