import type { CauseText } from '../cause.ts'

export const clientCaStoreOutdated: CauseText = {
  title: 'La lista de autoridades de confianza está anticuada',
  explanation:
    'El certificado está bien, pero este equipo es demasiado antiguo para conocer su raíz.',
  steps: [
    'Actualice el sistema operativo, el paquete ca-certificates o el entorno (Java, Node, PHP).',
  ],
}
