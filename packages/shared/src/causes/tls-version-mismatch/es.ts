import type { CauseText } from '../cause.ts'

export const tlsVersionMismatch: CauseText = {
  title: 'Cliente y servidor no comparten ninguna versión de TLS',
  explanation: 'Uno de los dos es demasiado antiguo para el otro. Por este texto no se sabe cuál.',
  steps: [
    'Inspeccione el servidor para ver qué versiones ofrece.',
    'Si ofrece TLS 1.2 o 1.3, actualice el programa; si no, es el servidor el que hay que actualizar.',
  ],
}
