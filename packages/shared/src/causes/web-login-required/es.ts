import type { CauseText } from '../cause.ts'

export const webLoginRequired: CauseText = {
  title: 'El proveedor quiere primero un inicio de sesión en la web',
  explanation: 'Desconfía de este programa o de esta red y quiere verle en un navegador.',
  steps: [
    'Inicie sesión en el buzón con un navegador, si es posible desde la misma red, y confirme el aviso.',
    'Después use una contraseña de aplicación.',
  ],
  providers: {
    gmail: [
      'Inicie sesión en mail.google.com y confirme el aviso de seguridad; después cree una contraseña de aplicación en myaccount.google.com/apppasswords.',
    ],
  },
}
