import type { CauseText } from '../cause.ts'

export const accountDisabled: CauseText = {
  title: 'El inicio de sesión de esta cuenta está bloqueado',
  explanation: 'La cuenta está deshabilitada, caducada o no puede iniciar sesión por otro motivo.',
  steps: [
    'Revise la cuenta como administrador de TI: estado de inicio de sesión, licencia, contraseña caducada.',
  ],
  providers: {
    'microsoft-365': [
      'En el Centro de administración de Microsoft 365 > Usuarios > Usuarios activos, abra el usuario y revise inicio de sesión, licencia y contraseña.',
      'El registro de inicios de sesión del Centro de administración de Microsoft Entra da el motivo exacto.',
    ],
  },
}
