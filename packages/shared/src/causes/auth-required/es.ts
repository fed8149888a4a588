import type { CauseText } from '../cause.ts'

export const authRequired: CauseText = {
  title: 'El servidor quiere primero un inicio de sesión',
  explanation: 'En esta sesión no hubo inicio de sesión, o ninguno tuvo éxito.',
  steps: [
    'Active la autenticación y escriba usuario y contraseña.',
    'Busque más arriba en el registro un inicio de sesión fallido (535): sería la verdadera causa.',
    'Use el puerto 587 o 465 en lugar del 25.',
  ],
  providers: {
    'microsoft-365': [
      'Use smtp.office365.com, puerto 587, STARTTLS, e inicie sesión.',
      'Si el registro muestra antes un 535, la causa es ese rechazo.',
    ],
  },
}
