import type { DomainCheck } from '../domain-check.ts'
import { dmarcAligns } from './alignment.ts'
import { bimiIsReady } from './bimi.ts'
import { isOnNoBlockList } from './block-lists.ts'
import { caaLimitsIssuers } from './caa.ts'
import { daneMatches } from './dane.ts'
import { dkimKeysAreStrong } from './dkim.ts'
import { dmarcProtects } from './dmarc.ts'
import { mtaStsMatchesMx } from './mta-sts.ts'
import { mxLeadsToHosts } from './mx.ts'
import { reverseDnsConfirms } from './reverse-dns.ts'
import { spfCoversRoute } from './spf-route.ts'
import { spfIsValid } from './spf.ts'
import { tlsReportsAreWanted } from './tls-rpt.ts'

/** Every judgement of a domain, in the order in which they are shown. */
export const domainChecks = [
  mxLeadsToHosts,
  spfIsValid,
  spfCoversRoute,
  dkimKeysAreStrong,
  dmarcProtects,
  dmarcAligns,
  mtaStsMatchesMx,
  tlsReportsAreWanted,
  daneMatches,
  bimiIsReady,
  caaLimitsIssuers,
  reverseDnsConfirms,
  isOnNoBlockList,
] as const satisfies readonly DomainCheck[]
