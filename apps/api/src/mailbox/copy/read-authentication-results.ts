import type { MailChecks } from '@ehlo/shared'
import parseHeaderField from 'mailauth/lib/parse-dkim-headers.js'
import type { AuthenticationResults } from 'mailauth/lib/parse-dkim-headers.js'
import { parseReceived } from 'mailauth/lib/parse-received.js'
import { organisationOf, receiversOf } from './organisation.ts'
import { harmlessLine } from './parse-header.ts'

type Header = { key: string; value: string }

// Exchange Online writes the field without saying who it is.
const namelessReceivers = /(?:^|\.)(?:outlook|office365)\.com$/i

/**
 * What the receiver says about SPF, DKIM and DMARC. Anybody can write such a field into a message: believed are those that
 * bear the receiver's name (RFC 8601 §5) and stand above the first hop of somebody else.
 */
export function readAuthenticationResults(
  headers: readonly Header[],
  receiver: string,
): MailChecks | undefined {
  const hosts = headers
    .filter(({ key }) => key === 'received')
    .map(({ value }) => byOf(value))
    .slice(0, 30)
  const receivers = receiversOf(receiver, hosts)
  const found: AuthenticationResults[] = []
  for (const { key, value } of headers) {
    if (key === 'received') {
      const by = organisationOf(byOf(value) ?? '')
      if (by !== undefined && !receivers.has(by)) break
    }
    if (key !== 'authentication-results') continue
    const { parsed } = parseHeaderField(`Authentication-Results: ${value.slice(0, 8000)}`)
    if (isBelieved(parsed, receiver, receivers)) found.push(parsed)
  }
  const [first] = found
  if (first === undefined) return undefined
  const dkim = found.flatMap((one) => one.dkim ?? [])
  const spf = found.find((one) => one.spf !== undefined)?.spf
  const dmarc = found.find((one) => one.dmarc !== undefined)?.dmarc
  if (dkim.length === 0 && spf === undefined && dmarc === undefined) return undefined
  return {
    by: harmlessLine(first.value ?? receiver),
    ...(spf === undefined ? {} : { spf: toCheck(spf.value, spf.smtp?.mailfrom) }),
    dkim: dkim.slice(0, 8).map((one) => toCheck(one.value, one.header?.d ?? one.header?.i)),
    ...(dmarc === undefined ? {} : { dmarc: toCheck(dmarc.value, dmarc.header?.from) }),
  }
}

function isBelieved(
  { value }: AuthenticationResults,
  receiver: string,
  receivers: ReadonlySet<string>,
): boolean {
  if (value === undefined || value === '') return namelessReceivers.test(receiver)
  const organisation = organisationOf(value)
  return organisation !== undefined && receivers.has(organisation)
}

function toCheck(result: string, domain: string | undefined): MailChecks['dkim'][number] {
  const name = domain?.slice(domain.lastIndexOf('@') + 1)
  return {
    result: harmlessLine(result).toLowerCase().slice(0, 20),
    ...(name === undefined || name === '' ? {} : { domain: harmlessLine(name).toLowerCase() }),
  }
}

function byOf(received: string): string | undefined {
  const field = parseReceived(`Received: ${received.slice(0, 2000)}`)
  return field === false ? undefined : field.by?.value
}
