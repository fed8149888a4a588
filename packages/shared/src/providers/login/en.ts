import type { LoginWords } from './login-words.ts'

export const words: LoginWords = {
  needs: {
    'mailbox-password': 'Takes the ordinary password of the mailbox.',
    'app-password':
      'Needs an app password: the ordinary password is refused. Create one in the account’s security settings.',
    'app-password-after-second-factor':
      'With two-step verification switched on, it needs an app password; otherwise the password of the mailbox.',
    'authorization-code':
      'Needs an authorization code: switch SMTP on in the mailbox settings, and use the code as password.',
    'api-key': 'Needs an API key as password.',
    'key-pair':
      'Needs a pair of keys from the provider’s console: the API key is the user name, and its secret key the password.',
    'smtp-credentials': 'Needs SMTP credentials of their own, created in the provider’s console.',
    oauth: 'Accepts sign-in (OAuth) only: no password works here.',
    'smtp-auth-enabled':
      'SMTP AUTH must be switched on for the mailbox first: by an administrator, or in its settings.',
    none: 'Takes no login: the sending address must be registered with the provider.',
  },
  names: {
    address: () => 'The user name is the whole address.',
    'local-part': () => 'The user name is the part of the address before the @ alone.',
    account: () => 'The user name is that of the account, which may differ from the address.',
    literal: (literal) => `The user name is the word "${literal}", for every customer.`,
    credential: () => 'The user name comes with the SMTP credentials.',
    'beside-key': () => 'The user name is shown beside the key.',
    'same-key': () => 'The user name is the same key.',
    project: () => 'The user name is the ID of the project.',
  },
}
