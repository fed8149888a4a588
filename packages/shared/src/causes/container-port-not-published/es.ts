import type { CauseText } from '../cause.ts'

export const containerPortNotPublished: CauseText = {
  title: 'El puerto del contenedor de correo no es accesible desde fuera',
  explanation:
    'El servidor de correo se ejecuta en un contenedor, pero su puerto no está publicado, así que solo llegan a él sus vecinos.',
  steps: [
    'Publique el puerto en la configuración del contenedor (por ejemplo «587:587») y vuelva a crearlo.',
    'O conecte el programa que envía el correo a la misma red de contenedores y use el nombre del servicio como host.',
  ],
}
