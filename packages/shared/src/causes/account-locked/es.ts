import type { CauseText } from '../cause.ts'

export const accountLocked: CauseText = {
  title: 'Demasiados inicios de sesión fallidos: bloqueo temporal',
  explanation:
    'Tras varios intentos erróneos el servidor rechaza esta cuenta o esta dirección, incluso con la contraseña correcta.',
  steps: [
    'Detenga todos los programas y dispositivos que aún usen la contraseña antigua.',
    'Espere (a menudo de 15 a 60 minutos) o pida al administrador que la desbloquee.',
    'Después pruebe una sola vez con la contraseña correcta.',
  ],
  providers: {
    yahoo: [
      'Espere unas horas y use una contraseña de aplicación: cuenta de Yahoo > Seguridad > Generar contraseña de aplicación.',
    ],
  },
}
