import type { CauseText } from '../cause.ts'

export const tlsVersionTooOld: CauseText = {
  title: 'Solo se habla una versión anticuada de TLS',
  explanation:
    'Una de las partes no ofrece nada más nuevo que TLS 1.0 o 1.1, que la otra rechaza con razón.',
  steps: [
    'Si el servidor es antiguo, pida a su administrador que habilite TLS 1.2 y 1.3.',
    'Si el programa o el dispositivo que envía es antiguo, actualícelo.',
  ],
  providers: {
    'microsoft-365': [
      'Actualice el programa o el dispositivo para que hable TLS 1.2; Microsoft 365 no acepta nada anterior.',
    ],
  },
}
