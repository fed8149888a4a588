import type { CauseText } from '../cause.ts'

export const securityDefaultsBlock: CauseText = {
  title:
    'Los valores predeterminados de seguridad de la organización bloquean este inicio de sesión',
  explanation:
    'Los valores predeterminados de seguridad de Microsoft Entra rechazan programas que inician sesión solo con contraseña. Eso protege a la organización.',
  steps: [
    'Use OAuth en el programa, con los valores predeterminados de seguridad activos.',
    'O pida al administrador otra vía de envío: un conector de retransmisión con dirección fija o un servicio de envío.',
    'Con Microsoft Entra ID P1, el administrador puede sustituirlos por acceso condicional que mantenga MFA para todos y admita solo esta cuenta desde su dirección fija.',
  ],
}
