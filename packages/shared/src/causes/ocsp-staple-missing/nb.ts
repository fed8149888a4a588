import type { CauseText } from '../cause.ts'

export const ocspStapleMissing: CauseText = {
  title: 'Sertifikatet krever et bevis som serveren ikke sender',
  explanation:
    'Sertifikatet er merket must-staple, og serveren sender ikke noe OCSP-svar med det. Strenge klienter avviser forbindelsen.',
  steps: ['Slå på OCSP-stapling på serveren, eller få utstedt et sertifikat uten must-staple.'],
}
