import type { CauseText } from '../cause.ts'

export const authEncodingBroken: CauseText = {
  title: 'Los datos de inicio de sesión llegaron dañados',
  explanation:
    'El servidor no pudo descodificar lo que el programa envió como usuario y contraseña.',
  steps: [
    'Actualice el programa o su biblioteca de correo.',
    'Escriba de nuevo usuario y contraseña, sin espacios ni saltos de línea en los extremos.',
  ],
}
