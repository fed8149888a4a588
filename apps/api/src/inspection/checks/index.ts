import type { InspectionCheck } from '../check.ts'
import { authIsProtected } from './auth-is-protected.ts'
import { certificateIsTrusted } from './certificate-is-trusted.ts'
import { certificateNamesHost } from './certificate-names-host.ts'
import { certificateStaysValid } from './certificate-stays-valid.ts'
import { familiesAgree } from './families-agree.ts'
import { hostResolves } from './host-resolves.ts'
import { keysAreStrong } from './keys-are-strong.ts'
import { pipeliningWorks } from './pipelining-works.ts'
import { portsAnswer } from './ports-answer.ts'
import { relayIsClosed } from './relay-is-closed.ts'
import { serverIsReady } from './server-is-ready.ts'
import { stapleIsThere } from './staple-is-there.ts'
import { startTlsIsClean } from './starttls-is-clean.ts'
import { startTlsIsOffered } from './starttls-is-offered.ts'
import { tlsIsCurrent } from './tls-is-current.ts'

/** Every judgement of a server. */
export const inspectionChecks = [
  hostResolves,
  portsAnswer,
  familiesAgree,
  serverIsReady,
  startTlsIsOffered,
  startTlsIsClean,
  authIsProtected,
  relayIsClosed,
  tlsIsCurrent,
  certificateIsTrusted,
  certificateNamesHost,
  certificateStaysValid,
  keysAreStrong,
  stapleIsThere,
  pipeliningWorks,
] as const satisfies readonly InspectionCheck[]
