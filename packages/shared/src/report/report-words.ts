import type { Actor } from '../model/finding.ts'
import type { DnsRecordCheck } from '../model/inspection.ts'
import type { IdentityVerdict } from '../model/outcome.ts'
import type { RedactionKind } from './redaction/redaction.ts'
import type { Sureness } from '../model/sureness.ts'
import type { StageId, StageStatus } from '../model/stage.ts'

/** Everything that a report says of its own, in one language; complete by type. */
export type ReportWords = {
  title: string
  titleOfText: string
  titleOfInspection: string
  titleOfDiscovery: string
  server: string
  login: string
  /** Behind the server, where it is the practice server. */
  practice: string
  testedAt: string
  explainedAt: string
  attemptedAt: string
  testedFrom: string
  loginWorks: string
  loginFails: string
  loginUnclear: string
  loginNotTested: string
  identity: Record<IdentityVerdict['status'], (address: string) => string>
  /** Said beside `accepted` where only the envelope was tried. */
  notRefusedSoFar: (address: string) => string
  serverSaid: string
  whatToDo: string
  sureness: Record<Sureness, string>
  whoMustAct: string
  actors: Record<Actor, string>
  stages: string
  stage: Record<StageId, string>
  stageStatus: Record<StageStatus, string>
  references: string
  /** What inspections and discoveries find. */
  lookup: {
    candidates: string
    answers: string
    noAnswer: string
    confirmed: string
    unconfirmed: string
    loginName: string
    waysIn: string
    certificate: string
    daysLeft: (days: number) => string
    expired: (days: number) => string
    untrusted: string
    otherName: string
    records: string
    found: string
    publish: string
    verdicts: Record<DnsRecordCheck['verdict'], string>
  }
  transcript: string
  notes: string
  /** What a preview says of a stretch that was shortened. */
  hidden: Record<RedactionKind | 'secret', string>
  /** A ready message to whoever must act. */
  message: {
    subject: (title: string) => string
    greeting: Record<Actor, string>
    found: (server: string, time: string) => string
    foundInText: (time: string) => string
    /** An attempt that was the last, or one after which it is tried again. */
    foundInAttempt: Record<'failed' | 'waits', (time: string) => string>
    /** Of a look-up that reached no server. */
    foundInSettings: (time: string) => string
    please: string
    /** What a step begins with that tells two causes apart (`diagnosis/probe-texts`). */
    tellApart: string
    closing: string
  }
}
