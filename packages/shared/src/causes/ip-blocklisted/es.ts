import type { CauseText } from '../cause.ts'

export const ipBlocklisted: CauseText = {
  title: 'La dirección que envía está en una lista de bloqueo',
  explanation: 'El servidor receptor no se fía de la dirección IP de la que vino el correo.',
  steps: [
    'Busque la dirección en la lista que nombra la respuesta. Averigüe por qué entró antes de pedir la retirada.',
    'No envíe directamente desde una conexión dinámica o doméstica; envíe por el servidor de salida del proveedor.',
    'Si la dirección es del proveedor, muéstrele el rechazo.',
  ],
}
