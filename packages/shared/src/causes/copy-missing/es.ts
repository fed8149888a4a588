import type { CauseText } from '../cause.ts'

export const copyMissing: CauseText = {
  title: 'El mensaje se aceptó, pero no llegó ninguna copia',
  explanation:
    'El servidor tomó el mensaje, y durante la prueba no apareció ni una copia ni un rebote en el buzón que se leyó.',
  steps: [
    'Compruebe que el correo del destinatario acaba en el buzón que se leyó: se buscó en la entrada, en spam y en todos los mensajes, en ninguna otra carpeta.',
    'Repita la prueba en unos minutos: el mensaje puede estar retenido (lista gris, una cola, una cuarentena).',
    'Si tampoco llega entonces, pida al administrador del servidor de envío el registro de este mensaje.',
  ],
}
