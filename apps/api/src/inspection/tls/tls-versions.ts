export const tlsVersions = ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1'] as const
export type TlsVersion = (typeof tlsVersions)[number]

export type VersionEvidence = {
  version: TlsVersion
  offered: boolean | 'not-tested'
  cipher?: string
  group?: string
}
