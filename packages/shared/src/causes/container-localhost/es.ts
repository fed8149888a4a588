import type { CauseText } from '../cause.ts'

export const containerLocalhost: CauseText = {
  title: '«localhost» es el contenedor, no el equipo',
  explanation:
    'El programa se ejecuta en un contenedor, donde localhost es el propio contenedor. Allí no escucha ningún servidor de correo.',
  steps: [
    'Use como host el nombre del servidor de correo, o el nombre de servicio de su contenedor.',
    'Para un servidor en el equipo anfitrión, use host.docker.internal o la dirección de la puerta de enlace del contenedor.',
  ],
}
