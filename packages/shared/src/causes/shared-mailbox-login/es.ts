import type { CauseText } from '../cause.ts'

export const sharedMailboxLogin: CauseText = {
  title: 'Un buzón compartido no puede iniciar sesión por sí mismo',
  explanation:
    'El inicio de sesión por SMTP necesita un usuario propio; un buzón compartido solo presta su dirección.',
  steps: [
    'Inicie sesión como un usuario con «Enviar como» sobre el buzón compartido y ponga la dirección compartida en From.',
  ],
}
