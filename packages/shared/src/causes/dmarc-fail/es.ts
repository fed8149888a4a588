import type { CauseText } from '../cause.ts'

export const dmarcFail: CauseText = {
  title: 'El dominio del remitente rechaza el correo que no autentica',
  explanation:
    'Ni SPF ni DKIM corresponden a la dirección de From, y la política DMARC del dominio pide rechazar ese correo.',
  steps: [
    'Firme con DKIM para el dominio de la dirección de From.',
    'O envíe por un servidor que figure en el SPF del dominio, con una dirección de retorno del mismo dominio.',
  ],
}
