import type { CauseText } from '../cause.ts'

export const clientSaslMissing: CauseText = {
  title: 'Serveren som sender videre, mangler påloggingsmodulen',
  explanation: 'SASL-biblioteket har ingen av mekanismene leverandøren tilbyr.',
  steps: [
    'Installer SASL-modulene (Debian: libsasl2-modules, Red Hat: cyrus-sasl-plain) og start e-postserveren på nytt.',
  ],
}
