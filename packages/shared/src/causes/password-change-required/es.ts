import type { CauseText } from '../cause.ts'

export const passwordChangeRequired: CauseText = {
  title: 'La contraseña ha caducado o es demasiado débil',
  explanation: 'El proveedor ya no la acepta hasta que se establezca una nueva.',
  steps: ['Inicie sesión en la web, establezca una contraseña nueva y segura y use esa.'],
}
