import type { Cause } from '../cause.ts'

export const certChainIncomplete: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [{ sure: 0.9, says: ['unable to verify the first certificate', 'unable_to_verify_leaf_signature', 'verify error:num=21', 'num=21', 'leaf signature', 'incomplete chain', 'chain is incomplete', 'chain incomplete', 'missing intermediate', 'intermediate certificate', 'chain_incomplete', 'partialchain', 'incomplete certificate chain', 'unable to build chain', 'not all certificates', 'err_cert_chain'] }, { sure: 0.4, says: ['unable to get local issuer', 'pkix path building failed', 'unknown authority', 'unable to find valid certification path', 'certificate verify failed'] }],
  rivals: [{ cause: 'cert-unknown-ca', probe: 'certificates-sent', share: 0.15 }, { cause: 'client-ca-store-missing', probe: 'other-server-same-client', share: 0.06 }, { cause: 'antivirus-tls-interception', probe: 'issuer-and-names', share: 0.05 }],
  references: [],
}
