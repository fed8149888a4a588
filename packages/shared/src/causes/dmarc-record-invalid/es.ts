import type { CauseText } from '../cause.ts'

export const dmarcRecordInvalid: CauseText = {
  title: 'El registro DMARC no funciona como se pretende',
  explanation:
    'Los receptores ignoran un registro que no pueden leer o que existe dos veces, y no envían informes a una dirección que no ha aceptado recibirlos.',
  steps: [
    'Deje exactamente un registro en _dmarc que empiece por v=DMARC1; p=…',
    'Haga que el destinatario de los informes publique su consentimiento, o use una dirección del propio dominio.',
  ],
}
