import type { AuthMethod } from '../model/authentication.ts'
import type { Encryption } from '../model/encryption.ts'
import type { DnsRecordCheck, PortCell } from '../model/inspection.ts'
import type { AuthenticationVerdict, IdentityVerdict } from '../model/outcome.ts'
import type { Egress, RunSettings } from '../model/run.ts'
import type { StageId } from '../model/stage.ts'
import type { CertificatePart } from './run-change.ts'

/** Everything that a comparison says of its own, in one language; complete by type. */
export type ComparisonWords = {
  login: string
  loginStatus: Record<AuthenticationVerdict['status'], string>
  identity: (address: string) => string
  identityStatus: Record<IdentityVerdict['status'], string>
  failedAt: string
  nowhere: string
  stage: Record<StageId, string>
  setting: Record<keyof RunSettings, string>
  encryption: Record<Encryption, string>
  authMethod: Record<AuthMethod, string>
  verifiedFully: string
  edit: string
  version: (version: number) => string
  provider: string
  unknownProvider: string
  certificate: Record<CertificatePart, string>
  trust: string
  trusted: string
  notTrusted: string
  nameMatch: string
  matches: string
  doesNotMatch: string
  tlsVersion: string
  greeting: string
  capability: (keyword: string) => string
  offered: string
  notOffered: string
  mechanisms: string
  size: string
  noLimit: string
  megabytes: (figure: string) => string
  egress: Record<keyof Egress, string>
  port: (port: number, encryption: string, family: number) => string
  portResult: Record<PortCell['result'], string>
  dns: (type: string, name: string) => string
  noRecord: string
  dnsVerdict: (type: string, name: string) => string
  verdict: Record<DnsRecordCheck['verdict'], string>
}
