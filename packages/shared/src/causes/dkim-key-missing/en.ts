import type { CauseText } from '../cause.ts'

export const dkimKeyMissing: CauseText = {
  title: 'No DKIM key of this domain was found',
  explanation:
    'Without a key in DNS no signature of the domain can be checked. Selectors cannot be listed, so a key under an unusual name may still exist.',
  steps: [
    'Turn DKIM signing on at the mail provider and publish the record that it shows.',
    'If mail is signed already, look at the s= tag of a DKIM-Signature for the selector in use.',
  ],
}
