import type {
  Actor,
  AuthenticationVerdict,
  Encryption,
  IdentityVerdict,
  PortCell,
  StageId,
} from '@ehlo/shared'
import type { Sureness } from '@ehlo/shared/names'

/** Every sentence that the command line says of a run; findings bring their own. */
export type Words = {
  testing: (target: string) => string
  as: (username: string) => string
  encryption: Record<Encryption, string>
  stages: Record<StageId, string>
  milliseconds: (elapsedMs: number) => string
  authentication: Record<AuthenticationVerdict['status'], string>
  ownAddress: (address: string) => string
  onBehalfOf: (address: string) => string
  acceptedBy: Record<NonNullable<IdentityVerdict['proof']>, string>
  identity: Record<Exclude<IdentityVerdict['status'], 'accepted'>, string>
  /** In the place of `refused` where only the mailbox showed it. */
  bounced: string
  arrived: (folder: string, seconds: string) => string
  onBehalfAs: (sender: string) => string
  serverSaid: string
  sureness: Record<Sureness, string>
  mustAct: (who: string) => string
  actors: Record<Actor, string>
  alternatives: string
  practice: string
  cancelled: string
  inspecting: (host: string) => string
  portResults: Record<PortCell['result'], string>
  certificate: string
  daysLeft: (days: number) => string
  otherName: string
  onlyAfterTls: string
  publish: string
  discovering: (address: string) => string
  nothingFound: string
  untrusted: string
  mailbox: string
  loginNames: string
}
