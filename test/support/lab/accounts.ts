/** Who has a login at the lab's mail server, and as whom each may send. */
export interface Account {
  username: string
  password: string
  /** Its own address. */
  address: string
  /** Further addresses the server lets it send as; every other is refused. */
  onBehalfOf: string[]
}

export const LAB_DOMAIN = 'lab.test'

/** Addresses with a mailbox and no login: kari may send as `sales` and not as `director`. */
export const SALES = `sales@${LAB_DOMAIN}`
export const DIRECTOR = `director@${LAB_DOMAIN}`

/** `team-1@lab.test` … for as many senders as one wants: kari may send as each of them, and each has a mailbox. */
export const TEAM_PATTERN = `/^team-[0-9]+@lab\\.test$/`

export const accounts = {
  kari: {
    username: 'kari@lab.test',
    password: 'Blåbær og "kvikk lunsj": 1 £',
    address: 'kari@lab.test',
    onBehalfOf: [SALES],
  },
  ola: {
    username: 'ola@lab.test',
    password: 'correct horse battery staple',
    address: 'ola@lab.test',
    onBehalfOf: [],
  },
  /** A user name that is no address. */
  scanner: {
    username: 'scanner',
    password: 'skann',
    address: 'scanner@lab.test',
    onBehalfOf: [],
  },
} satisfies Record<string, Account>

/** Logins to the mailbox of an address that is no login's own: they read, and send nothing. */
export const readers = {
  sales: { username: SALES, password: 'salg & kundeservice' },
} as const

/** Mailboxes in Dovecot's own format, whose size does not matter to it: a Maildir of many messages is read anew each time. */
export const indexedReaders = {
  small: { username: `team-9001@${LAB_DOMAIN}`, password: 'a small mailbox' },
  large: { username: `team-9002@${LAB_DOMAIN}`, password: 'a large mailbox' },
} as const

export function teamAddress(number: number): string {
  return `team-${number}@${LAB_DOMAIN}`
}
