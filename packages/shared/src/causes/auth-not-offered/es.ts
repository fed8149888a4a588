import type { CauseText } from '../cause.ts'

export const authNotOffered: CauseText = {
  title: 'El servidor no ofrece inicio de sesión aquí',
  explanation: 'Ni antes ni después del cifrado anuncia el servidor AUTH en este puerto.',
  steps: [
    'Use el puerto 587 con STARTTLS o el 465 con TLS.',
    'Si el servidor acepta correo de su red sin inicio de sesión, ponga la autenticación en «ninguna».',
    'Si no, pida a su administrador que habilite la autenticación para el envío.',
  ],
}
