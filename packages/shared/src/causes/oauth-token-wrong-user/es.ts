import type { CauseText } from '../cause.ts'

export const oauthTokenWrongUser: CauseText = {
  title: 'El token es de otro usuario',
  explanation: 'El nombre de usuario y la cuenta que inició sesión no coinciden.',
  steps: ['Inicie sesión exactamente con la cuenta que figura como nombre de usuario.'],
}
