import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { toHostName } from '@ehlo/shared'
import { recordsOf } from '../../network/dns-answer.ts'
import { parseTags } from '../../domain/judgement.ts'
import type { Source } from '../proposal.ts'

const Document = z.object({
  protocols: z.object({
    smtp: z.optional(z.object({ host: z.string() })),
    imap: z.optional(z.object({ host: z.string() })),
  }),
  authentication: z.optional(z.object({ password: z.optional(z.boolean()) })),
})

/** Automatic configuration as the IETF would have it (draft-ietf-mailmaint-pacc-02): a document that DNS vouches for. */
export const pacc: Source = {
  id: 'pacc',
  async find({ domain }, { ask, fetch, signal }) {
    const answer = await ask(`_ua-auto-config.${domain}`, 'TXT')
    const digests = recordsOf(answer).map(parseTags).flatMap(digestOf)
    if (digests.length === 0) return []
    const url = `https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`
    const found = await fetch(url, { signal })
    if (found.outcome !== 'fetched' || found.httpStatus !== 200) return []
    const digest = createHash('sha256').update(found.body).digest('base64')
    if (!digests.includes(digest)) return []
    const document = parse(found.body.toString())
    const host = toHostName(document?.protocols.smtp?.host ?? '')
    if (host === undefined) return []
    const imapHost = toHostName(document?.protocols.imap?.host ?? '')
    const isTrusted = found.isAuthenticated
    const isOAuthOnly = document?.authentication?.password === false
    return [
      {
        host,
        port: 465,
        encryption: 'tls',
        isTrusted,
        ...(imapHost === undefined
          ? {}
          : { mailbox: { host: imapHost, port: 993, encryption: 'tls' as const, isTrusted } }),
        ...(isOAuthOnly ? { login: 'oauth' as const } : {}),
      },
    ]
  },
}

function digestOf(tags: Map<string, string>): string[] {
  const digest = tags.get('d')
  return tags.get('v') === 'UAAC1' && tags.get('a') === 'sha256' && digest ? [digest] : []
}

function parse(text: string): z.infer<typeof Document> | undefined {
  try {
    return Document.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
