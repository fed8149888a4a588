import type { CauseText } from '../cause.ts'

export const spfFail: CauseText = {
  title: 'SPF no permite a este servidor enviar por el dominio',
  explanation: 'El dominio del remitente no incluye el servidor que envía, o no tiene SPF ni DKIM.',
  steps: [
    'Añada el servidor que envía al registro SPF del dominio (un único registro TXT que empieza por v=spf1).',
    'Configure también DKIM.',
  ],
}
