import type { Depth, Language, Run, RunEvent, RunSettings } from '@ehlo/shared'
import type { MailboxAccess } from '../mailbox/mailbox-access.ts'

/** Everything a test needs to know; the password lives here and in the session, nowhere else. */
export type TestPlan = {
  settings: RunSettings
  password: string | undefined
  depth: Depth
  /** The login's own address, or the one given where the username is none. */
  sender: string
  onBehalfOf: string[]
  recipient: string
  /** Where the copies are read, if they are. */
  deliveryCheck?: MailboxAccess & { deleteCopies: boolean }
  /** The language of the findings: that of the person who asked. */
  language: Language
}

/** What a run found out; its identity, owner and lifecycle belong to `runs/`. */
export type RunReport = Omit<
  Run,
  'id' | 'kind' | 'state' | 'startedAt' | 'startedBy' | 'connectionId' | 'connectionVersion'
>

/** What may be known of a server, a domain or an address before a run ends. */
export type RunFacts = Partial<
  Pick<
    RunReport,
    | 'settings'
    | 'egress'
    | 'alternatives'
    | 'candidates'
    | 'ports'
    | 'tls'
    | 'certificate'
    | 'capabilities'
    | 'dns'
  >
>

/** Describes what a probe has found so far: only whoever looks at a running run pays for the description. */
export type Glimpse = () => RunFacts

/** What a run says on its way, in order. */
export type RunProgress = Extract<RunEvent, { type: 'stage' | 'line' | 'finding' }>

/**
 * One test, inspection or discovery as `runs/` starts it. An abort of `signal` ends it at once; what was found until
 * then is still reported. It never rejects for anything that a server or network does. A probe may offer a glimpse, once.
 */
export type Probe<Plan> = (
  plan: Plan,
  report: (progress: RunProgress) => void,
  signal: AbortSignal,
  offerGlimpse?: (look: Glimpse) => void,
) => Promise<RunReport>
