import type { Cause } from '../cause.ts'

export const certChainIncomplete: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [
    {
      sure: 0.9,
      says: [
        'chain incomplete',
        'chain is incomplete',
        'chain_incomplete',
        'err_cert_chain',
        'incomplete certificate chain',
        'incomplete chain',
        'intermediate certificate',
        'leaf signature',
        'missing intermediate',
        'not all certificates',
        'num=21',
        'partialchain',
        'unable to build chain',
        'unable to verify the first certificate',
        'unable_to_verify_leaf_signature',
        'verify error:num=21',
      ],
    },
    {
      sure: 0.4,
      says: [
        'certificate verify failed',
        'pkix path building failed',
        'unable to find valid certification path',
        'unable to get local issuer',
        'unknown authority',
      ],
    },
  ],
  references: [],
}
