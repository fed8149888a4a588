import type { CauseText } from '../cause.ts'

export const certSelfSigned: CauseText = {
  title: 'El certificado del servidor es autofirmado',
  explanation: 'Ninguna autoridad responde por él, así que no se distingue del de un impostor.',
  steps: [
    "Pida al administrador del servidor un certificado de una autoridad pública; Let's Encrypt los da gratis.",
    'Hasta entonces, fije exactamente este certificado por su huella SHA-256, tras cotejarla con el administrador.',
  ],
}
