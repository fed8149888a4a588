import type { CauseText } from '../cause.ts'

export const connectionRefused: CauseText = {
  title: 'Nadie escucha en ese puerto',
  explanation:
    'El equipo contestó de inmediato que no acepta conexiones en este puerto. El puerto es incorrecto, el servicio de correo está parado o un cortafuegos lo rechaza.',
  steps: [
    'Compare host y puerto con la documentación del proveedor: 465 con TLS o 587 con STARTTLS.',
    'Si son correctos, pregunte al proveedor si el servicio está en marcha.',
    'Pruebe desde otra red. Si allí funciona, un cortafuegos de esta red rechaza el puerto.',
  ],
}
