import type {
  Connection,
  ConnectionChange,
  NewConnection,
  Page,
  Run,
  RunSettings,
} from '@ehlo/shared'
import type { Principal } from '../access/principal.ts'
import type { Write } from '../writes.ts'

/** The version that If-Match names; `any` for `If-Match: *`. */
export type ExpectedVersion = number | 'any'

export type ConnectionQuery = {
  limit: number
  cursor?: string | undefined
  /** Those of this corporation, and those of all. */
  corporationId?: string | undefined
  /** Words that occur in host, name, username, domain or address, or in the corporation's name and domains. */
  q?: string | undefined
  active?: boolean | undefined
}

/** What a test needs to know of a stored connection. The password goes to the session and nowhere else. */
export type OpenedConnection = {
  connection: Connection
  settings: RunSettings
  password: string | undefined
}

/** How many passwords were sealed anew, and how many no key opens. */
export type RotationReport = {
  rotated: number
  /** Those that a key sealed which was not given. */
  withoutKey: number
  /** Those whose key is there, and which do not open all the same. */
  unreadable: number
}

/** Connections as DESIGN §2 has them. Bodies arrive parsed by the schemas of @ehlo/shared. */
export type Connections = {
  /** Refuses 422 `invalid`, 409 `priority-taken`. */
  add: (by: Principal, input: NewConnection) => Promise<Connection>
  /** Refuses 404, 412 `stale-version`, 409 `password-required` and `priority-taken`, 422. A change of nothing is none. */
  amend: (
    by: Principal,
    id: string,
    expected: ExpectedVersion,
    change: ConnectionChange,
  ) => Promise<Connection>
  /** Refuses 404 and 412. */
  remove: (by: Principal, id: string, expected: ExpectedVersion) => Promise<void>
  /** Refuses 404. */
  find: (id: string) => Promise<Connection>
  /** By corporation, scope and priority. Refuses a cursor that is none. */
  list: (query: ConnectionQuery) => Promise<Page<Connection>>
  /** Refuses 404 and 409 `credential-unreadable`. */
  openCredential: (id: string) => Promise<OpenedConnection>
  /** Takes the health from a finished test of a stored connection; of any other run only `beside` is written. */
  recordHealth: (run: Run, beside?: readonly Write[]) => Promise<void>
  /** Brings every password under the newest key: at each start, after the keys were loaded. */
  rotateCredentials: () => Promise<RotationReport>
}
