import type { CauseText } from '../cause.ts'

export const accountVerificationRequired: CauseText = {
  title: 'El proveedor quiere verificar antes esta cuenta',
  explanation:
    'El inicio de sesión funciona, pero una cuenta nueva o sospechosa debe demostrar que hay una persona detrás.',
  steps: [
    'Inicie sesión en la web y complete la verificación (número de teléfono o captcha).',
    'Envíe un mensaje desde el correo web y pruebe de nuevo.',
  ],
}
