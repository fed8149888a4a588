import type { CauseText } from '../cause.ts'

export const dnssecBogus: CauseText = {
  title: 'The DNSSEC signatures of the domain do not verify',
  explanation:
    'Resolvers that validate answer nothing for the domain: for a large part of the world it does not exist.',
  steps: [
    'Compare the DS record at the registrar with the key in the zone.',
    'Have the DNS provider sign the zone again; expired signatures are the usual reason.',
  ],
}
