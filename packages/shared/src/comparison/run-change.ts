import type { Encryption } from '../model/encryption.ts'
import type { DnsRecordCheck, PortCell } from '../model/inspection.ts'
import type { AuthenticationVerdict, IdentityVerdict } from '../model/outcome.ts'
import type { Egress, RunSettings } from '../model/run.ts'
import type { StageId } from '../model/stage.ts'

type FromTo<Value> = { before: Value; after: Value }

/**
 * One thing that two runs saw differently. What servers said is verbatim: hostile text, to be shown as text. `null` is
 * what was looked for and not there; what one of the runs never reached is no change.
 */
export type RunChange =
  | ({ about: 'login' } & FromTo<AuthenticationVerdict['status']>)
  | ({ about: 'identity'; address: string } & FromTo<IdentityVerdict['status']>)
  | ({ about: 'failed-stage' } & FromTo<StageId | null>)
  | ({ about: 'setting'; field: keyof RunSettings } & FromTo<string>)
  /** The connection was changed in between, in what a run does not tell: its name, its password. */
  | ({ about: 'edit' } & FromTo<number>)
  | ({ about: 'provider' } & FromTo<string | null>)
  | ({ about: 'certificate'; part: CertificatePart } & FromTo<string>)
  | ({ about: 'trust' } & FromTo<boolean>)
  | ({ about: 'name-match' } & FromTo<boolean>)
  | ({ about: 'tls-version' } & FromTo<string>)
  | ({ about: 'greeting' } & FromTo<string>)
  | ({ about: 'capability'; keyword: string } & FromTo<string | null>)
  | ({ about: 'mechanisms' } & FromTo<string[]>)
  | ({ about: 'size' } & FromTo<number | null>)
  | ({ about: 'egress'; part: keyof Egress } & FromTo<string>)
  | ({ about: 'port'; port: number; encryption: Encryption; family: PortCell['family'] } & FromTo<
      PortCell['result']
    >)
  | ({ about: 'dns'; type: string; name: string } & FromTo<string[]>)
  | ({ about: 'dns-verdict'; type: string; name: string } & FromTo<DnsRecordCheck['verdict']>)

export type CertificatePart = 'issuer' | 'names' | 'notAfter' | 'sha256'
