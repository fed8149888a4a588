import type { CauseText } from '../cause.ts'

export const rateLimited: CauseText = {
  title: 'Demasiado correo en poco tiempo',
  explanation: 'El servidor frena esta cuenta o esta dirección.',
  steps: [
    'Espere de unos minutos a una hora y envíe más despacio.',
    'Ponga en el programa que envía el correo un límite de mensajes por minuto.',
  ],
  providers: {
    'amazon-ses': [
      'Manténgase por debajo de la velocidad máxima de envío del Account dashboard de SES, o solicite una mayor.',
    ],
    'microsoft-365': ['No pase de 30 mensajes por minuto por buzón.'],
  },
}
