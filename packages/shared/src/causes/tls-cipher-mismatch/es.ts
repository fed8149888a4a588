import type { CauseText } from '../cause.ts'

export const tlsCipherMismatch: CauseText = {
  title: 'Cliente y servidor no comparten ningún cifrado',
  explanation: 'Ambos hablan TLS, pero no encuentran un método de cifrado común.',
  steps: [
    'Inspeccione el servidor para ver qué ofrece.',
    'Actualice la parte más antigua: el programa que envía el correo, o la configuración TLS y el certificado del servidor.',
  ],
}
