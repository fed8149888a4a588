import type { CauseText } from '../cause.ts'

export const implicitTlsOnStarttlsPort: CauseText = {
  title: 'Este puerto empieza sin TLS',
  explanation:
    'El programa empieza con TLS de inmediato, pero en este puerto el servidor habla primero sin cifrar y pasa a TLS con STARTTLS.',
  steps: [
    'Ponga el cifrado en STARTTLS para el puerto 587 (o 25, 2525).',
    'O mantenga TLS y use el puerto 465.',
  ],
}
