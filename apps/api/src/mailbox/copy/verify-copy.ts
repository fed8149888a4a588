import { setTimeout as delay } from 'node:timers/promises'
import type { MailChecks } from '@ehlo/shared'
import type { DKIMVerifyResult, DNSResolver, SPFResult } from 'mailauth'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { dmarc } from 'mailauth/lib/dmarc/index.js'
import { spf } from 'mailauth/lib/spf/index.js'
import { toMailauthResolver } from '../../domain/evidence/mailauth-resolver.ts'
import type { AskDns } from '../../network/dns-answer.ts'
import { harmlessLine } from './parse-header.ts'
import type { CopyFacts } from './read-copy.ts'

/** What mailauth says of the copy, or why it was not asked. */
export type CopyVerification = { status: 'verified'; checks: MailChecks } | { status: 'unverified' }

const verificationMs = 8_000
const mostSignatures = 8

/**
 * Verifies SPF, DKIM and DMARC of a copy as a receiver would. Not of a message that was cut short, whose signatures
 * would all look broken.
 */
export async function verifyCopy(
  raw: Buffer | undefined,
  facts: CopyFacts,
  ask: AskDns,
): Promise<CopyVerification> {
  const signatures = raw?.toString('latin1').match(/^dkim-signature:/gim)?.length ?? 0
  if (raw === undefined || signatures > mostSignatures) return { status: 'unverified' }
  const tooLate = new AbortController()
  const verified = await Promise.race([
    verify(raw, facts, ask).catch(() => undefined),
    delay(verificationMs, undefined, { signal: tooLate.signal }).catch(() => undefined),
  ])
  tooLate.abort()
  return verified === undefined
    ? { status: 'unverified' }
    : { status: 'verified', checks: verified }
}

async function verify(raw: Buffer, facts: CopyFacts, ask: AskDns): Promise<MailChecks> {
  const resolver = toMailauthResolver(ask)
  const { border, returnPath = '' } = facts
  const [signed, path] = await Promise.all([
    dkimVerify(raw, { resolver }),
    border === undefined
      ? undefined
      : spf({
          ip: border.address,
          helo: border.helo,
          sender: returnPath,
          mta: 'ehlo.invalid',
          resolver,
        }),
  ])
  const dkim = signed.results.flatMap((result) => {
    const { signingDomain } = result
    if (typeof signingDomain !== 'string' || signingDomain === '') return []
    return [{ result: result.status.result, domain: harmlessLine(signingDomain).toLowerCase() }]
  })
  // Within one house nobody signs and SPF has nothing to look at: that proves nothing against the sender.
  const hasProof = dkim.length > 0 || path !== undefined
  const policy = hasProof && (await judgePolicy(signed, dkim, path, resolver))
  return {
    by: 'Ehlo',
    ...(path === undefined ? {} : { spf: { result: path.status.result, domain: path.domain } }),
    dkim,
    ...(policy === false
      ? {}
      : { dmarc: { result: policy.status.result, domain: harmlessLine(policy.domain) } }),
  }
}

async function judgePolicy(
  { headerFrom, fromFields }: DKIMVerifyResult,
  dkim: MailChecks['dkim'],
  path: SPFResult | undefined,
  resolver: DNSResolver,
) {
  const signers = dkim
    .filter(({ result }) => result === 'pass')
    .flatMap(({ domain }) => domain ?? [])
  return await dmarc({
    headerFrom,
    fromFields,
    spfDomains: path?.status.result === 'pass' ? [path.domain] : [],
    dkimDomains: signers.map((domain) => ({ id: domain, domain })),
    resolver,
  })
}
