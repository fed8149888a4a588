import type { CauseText } from '../cause.ts'

export const tooManyConnections: CauseText = {
  title: 'Demasiadas conexiones a la vez',
  explanation: 'El servidor permite menos conexiones simultáneas de las que estaban abiertas.',
  steps: [
    'Reduzca el número de conexiones paralelas del programa que envía el correo y deje que reutilice una.',
    'Compruebe si otro programa envía con la misma cuenta o dirección.',
  ],
  providers: {
    'microsoft-365': [
      'No pase de tres conexiones paralelas por buzón; las demás se rechazan con 432 4.3.2.',
    ],
  },
}
