import type { CauseText } from '../cause.ts'

export const relayDenied: CauseText = {
  title: 'El servidor no reenvía correo a este destinatario',
  explanation:
    'En esta sesión solo entrega a sus propios usuarios, porque no reconoce al cliente como suyo.',
  steps: [
    'Active la autenticación y use el puerto 587 o 465.',
    'Si el servidor debe aceptar correo de esta dirección sin inicio de sesión, pida a su administrador que la añada.',
  ],
}
