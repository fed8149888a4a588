import type { CauseText } from '../cause.ts'

export const conditionalAccessBlock: CauseText = {
  title: 'Una directiva de acceso condicional rechaza este inicio de sesión',
  explanation:
    'La organización solo permite iniciar sesión en condiciones que este programa, lugar o red no cumple.',
  steps: [
    'Pida al administrador que mire el registro: Centro de administración de Microsoft Entra > Supervisión y estado > Registros de inicio de sesión; nombra la directiva.',
    'Haga que se admita una excepción limitada para esta cuenta y su dirección fija, o use OAuth.',
  ],
}
