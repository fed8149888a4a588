import type { CauseText } from '../cause.ts'

export const spfMissing: CauseText = {
  title: 'El dominio no tiene registro SPF',
  explanation:
    'Nada indica a los receptores qué servidores pueden enviar en nombre del dominio. Cualquiera puede usarlo, y los grandes receptores apartan o rechazan ese correo.',
  steps: [
    'Publique un único registro TXT que empiece por v=spf1 y nombre todos los servicios que envían por el dominio; el registro sugerido es un comienzo.',
  ],
}
