import { findProvider, providers } from '@ehlo/shared/providers'
import type { Provider, ProviderId } from '@ehlo/shared/providers'

/** What a provider has its customers publish, as far as it is the same for all of them. */
export type ProviderRecords = {
  id: ProviderId
  name: string
  /** What its documentation has one include; absent where each customer gets an own one. */
  spfInclude?: string
  dkimSelectors: readonly string[]
}

/** The selectors that providers give to all customers alike. */
const selectors: Partial<Record<ProviderId, readonly string[]>> = {
  'microsoft-365': ['selector1', 'selector2'],
  gmail: ['google'],
  'google-relay': ['google'],
  zoho: ['zmail', 'zoho'],
  fastmail: ['fm1', 'fm2', 'fm3'],
  proton: ['protonmail', 'protonmail2', 'protonmail3'],
  icloud: ['sig1'],
  yandex: ['mail'],
  migadu: ['key1', 'key2', 'key3'],
  sendgrid: ['s1', 's2'],
  mailgun: ['k1', 'mx', 'pic', 'smtp', 'mailo'],
  postmark: ['pm'],
  brevo: ['brevo1', 'brevo2', 'mail'],
  mandrill: ['mandrill', 'mte1', 'mte2'],
  mailjet: ['mailjet'],
  'one-com': ['rsa1', 'rsa2'],
  domeneshop: ['ds1', 'ds2'],
  ovh: ['ovhmo-selector-1', 'ovhmo-selector-2'],
  ionos: ['s1-ionos', 's2-ionos'],
  hostinger: ['hostingermail-a', 'hostingermail-b', 'hostingermail-c'],
  resend: ['resend'],
  'mailbox-org': ['mbo0001', 'mbo0002', 'mbo0003', 'mbo0004'],
}

/** Selectors that many programs create by default; asked of every domain. */
export const commonSelectors: readonly string[] = [
  'default',
  'dkim',
  'mail',
  'selector1',
  'selector2',
  'google',
  's1',
  's2',
  'k1',
]

/** The provider that a submission server belongs to. */
export function findProviderRecords(host: string): ProviderRecords | undefined {
  const id = findProvider({ host })
  if (id === undefined) return undefined
  const { name, spfInclude }: Provider = providers[id]
  return {
    id,
    name,
    dkimSelectors: selectors[id] ?? [],
    ...(spfInclude === undefined ? {} : { spfInclude }),
  }
}
