import type { CauseText } from '../cause.ts'

export const clientSaslMissing: CauseText = {
  title: 'The relaying server lacks the module for logging in',
  explanation: 'Its SASL library has none of the mechanisms that the provider offers.',
  steps: [
    'Install the SASL modules (Debian: libsasl2-modules, Red Hat: cyrus-sasl-plain) and restart the mail server.',
  ],
}
