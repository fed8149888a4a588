import type { CauseText } from '../cause.ts'

export const starttlsNotOffered: CauseText = {
  title: 'El servidor no ofrece STARTTLS aquí',
  explanation:
    'El programa exige pasar a una conexión cifrada, pero el servidor no lo anuncia en este puerto.',
  steps: [
    'Use el puerto 465 con TLS, o el 587, donde el proveedor ofrezca cifrado.',
    'Si falta en todos los puertos, pida al administrador del servidor que configure un certificado y STARTTLS.',
    'Pruebe desde otra red: puede que un cortafuegos oculte la oferta.',
  ],
}
