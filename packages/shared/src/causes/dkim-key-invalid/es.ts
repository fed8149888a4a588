import type { CauseText } from '../cause.ts'

export const dkimKeyInvalid: CauseText = {
  title: 'Una clave DKIM no sirve o es demasiado débil',
  explanation:
    'La clave publicada no se puede leer, es ambigua o tan corta que se puede falsificar. Las firmas hechas con ella no valen.',
  steps: [
    'Vuelva a publicar la clave tal como la muestra el proveedor de correo, en un solo registro.',
    'Use una clave RSA de 2048 bits, o además Ed25519.',
  ],
}
