import type { CauseText } from '../cause.ts'

export const wrongUsernameForm: CauseText = {
  title: 'El nombre de usuario tiene una forma incorrecta',
  explanation:
    'La contraseña puede ser correcta, pero el proveedor espera el usuario de otra forma.',
  steps: [
    'La mayoría quiere la dirección completa; algunos, la parte antes de la @ o un nombre de cuenta propio.',
    'Use la cuenta principal, no un alias.',
  ],
  providers: {
    icloud: [
      'Use su dirección de iCloud (nombre@icloud.com) como usuario, aunque envíe desde un dominio propio, con una contraseña para app.',
    ],
    fastmail: [
      'Use la dirección principal de la cuenta, no un alias, con una contraseña de aplicación.',
    ],
    domeneshop: ['Use el nombre de usuario corto del buzón (como example1), no la dirección.'],
    laposte: ['Use la parte antes de la @ como usuario.'],
    'free-fr': ['Use la parte antes de la @ como usuario.'],
  },
}
