import type { CauseText } from '../cause.ts'

export const passwordRefusedBefore: CauseText = {
  title: 'Esta contraseña acaba de ser rechazada',
  explanation:
    'El servidor ha rechazado este inicio de sesión en los últimos diez minutos y se intenta de nuevo sin cambios. ' +
    'Los servidores bloquean las cuentas tras varios rechazos; después del tercero, Ehlo deja de enviar esta ' +
    'contraseña durante un tiempo.',
  steps: [
    'Repita la prueba solo si algo ha cambiado en otro lugar, como la contraseña o la cuenta en el proveedor.',
    'Si no es así, corrija antes el nombre de usuario o la contraseña de la conexión.',
  ],
}
