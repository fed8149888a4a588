import type { CauseText } from '../cause.ts'

export const copyNotAuthenticated: CauseText = {
  title: 'Nada demuestra que lo envió el dominio del remitente',
  explanation:
    'La copia llegó, pero ni SPF ni DKIM responden por el dominio de From. Los receptores más estrictos tomarán ese correo por spam o lo rechazarán.',
  steps: [
    'Firme con DKIM por el dominio de la dirección From, en el proveedor de esta conexión.',
    'O haga que el SPF del dominio incluya el servidor de envío, y use una dirección de retorno del mismo dominio.',
  ],
}
