import type { CauseText } from '../cause.ts'

export const dmarcMissing: CauseText = {
  title: 'El dominio no tiene registro DMARC',
  explanation:
    'Nada dice qué deben hacer los receptores con el correo que solo finge venir del dominio, y nadie se entera. Los grandes receptores exigen un registro a quien envía mucho.',
  steps: [
    'Publique el registro sugerido, lea los informes durante unas semanas y suba después la política a quarantine o reject.',
  ],
}
