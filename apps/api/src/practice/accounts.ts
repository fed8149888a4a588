import { practiceDomain } from '@ehlo/shared/names'

/** Another address of the domain, which most practice accounts may or may not send on behalf of. */
export const officeAddress = address('office')

/** What happens when an account sends with an address that is not its own. */
type OtherSenders =
  | { rule: 'granted'; addresses: readonly string[] }
  | { rule: 'refused-after-data' }
  | { rule: 'rewritten' }

/** An account of the practice server. Nothing here is secret: the passwords open nothing. */
export type PracticeAccount = {
  username: string
  password: string
  /** The reply to a login whose password is right, where the account may not log in with it. */
  loginRefusal?: Refusal
  /** A second password that is taken where `password` is refused. */
  appPassword?: string
  otherSenders: OtherSenders
}

/** A negative reply: the text starts with the enhanced status code. */
export type Refusal = { code: number; text: string }

// No word of any reply: whatever equals the password is redacted.
const password = 'open-sesame'

/** Every account, by what it shows. */
export const practiceAccounts = {
  works: {
    username: address('works'),
    password,
    otherSenders: { rule: 'granted', addresses: [officeAddress] },
  },
  'wrong-password': {
    username: address('wrong-password'),
    password,
    otherSenders: { rule: 'granted', addresses: [officeAddress] },
  },
  'refused-at-rcpt': {
    username: address('refused-at-rcpt'),
    password,
    otherSenders: { rule: 'granted', addresses: [] },
  },
  'refused-after-data': {
    username: address('refused-after-data'),
    password,
    otherSenders: { rule: 'refused-after-data' },
  },
  'smtp-auth-disabled': {
    username: address('smtp-auth-disabled'),
    password,
    loginRefusal: {
      code: 535,
      text: '5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. [PRACTICE.EHLO]',
    },
    otherSenders: { rule: 'refused-after-data' },
  },
  'app-password': {
    username: address('app-password'),
    password,
    appPassword: 'abcd efgh ijkl mnop',
    loginRefusal: {
      code: 534,
      text: '5.7.9 Application-specific password required. For more information, go to 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor practice - gsmtp',
    },
    otherSenders: { rule: 'rewritten' },
  },
  rewritten: {
    username: address('rewritten'),
    password,
    otherSenders: { rule: 'rewritten' },
  },
} as const satisfies Record<string, PracticeAccount>

/** The account of a username, in whatever case it was typed. */
export function findAccount(username: string): PracticeAccount | undefined {
  const wanted = username.toLowerCase()
  return Object.values<PracticeAccount>(practiceAccounts).find((one) => one.username === wanted)
}

/** Judges a login as the kind of server would that the account imitates. */
export function judgeLogin(
  account: PracticeAccount | undefined,
  matches: (password: string) => boolean,
): Refusal | undefined {
  // App passwords are shown in groups and typed with or without the spaces.
  const appPassword = account?.appPassword
  if (appPassword !== undefined) {
    if (matches(appPassword) || matches(appPassword.replaceAll(' ', ''))) return undefined
  }
  if (account === undefined || !matches(account.password)) {
    return { code: 535, text: '5.7.8 Error: authentication failed: authentication failure' }
  }
  return account.loginRefusal
}

/** The refusal that Postfix gives at RCPT (smtpd_delay_reject) for a reverse-path that is not the login's. */
export function judgeReversePath(
  account: PracticeAccount,
  reversePath: string,
): Refusal | undefined {
  const { otherSenders, username } = account
  if (otherSenders.rule !== 'granted') return undefined
  if (isAmong(reversePath, [username, ...otherSenders.addresses])) return undefined
  return {
    code: 553,
    text: `5.7.1 <${reversePath}>: Sender address rejected: not owned by user ${username}`,
  }
}

/** The refusal that Microsoft 365 gives after DATA. */
export function judgeMessage(account: PracticeAccount, reversePath: string): Refusal | undefined {
  const { otherSenders, username } = account
  if (otherSenders.rule !== 'refused-after-data' || isAmong(reversePath, [username])) {
    return undefined
  }
  return {
    code: 554,
    text: `5.2.252 SendAsDenied; ${username} not allowed to send as ${reversePath}; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message Cannot submit message. [PRACTICE.EHLO]`,
  }
}

function isAmong(address: string, addresses: readonly string[]): boolean {
  return addresses.includes(address.toLowerCase())
}

function address(localPart: string): string {
  return `${localPart}@${practiceDomain}`
}
