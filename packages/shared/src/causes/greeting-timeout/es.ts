import type { CauseText } from '../cause.ts'

export const greetingTimeout: CauseText = {
  title: 'El servidor no saluda a tiempo',
  explanation:
    'La conexión está establecida, pero la primera línea del servidor no llega: un servidor sobrecargado o lento a propósito, o algo en el camino que se la traga.',
  steps: [
    'Espere unos minutos e inténtelo de nuevo; conceda 60 segundos para el saludo.',
    'Compruebe que el puerto no sea uno para TLS (465) con STARTTLS o sin cifrado.',
    'Pruebe desde otra red.',
  ],
}
