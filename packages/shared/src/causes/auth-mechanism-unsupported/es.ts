import type { CauseText } from '../cause.ts'

export const authMechanismUnsupported: CauseText = {
  title: 'Cliente y servidor no comparten una forma de iniciar sesión',
  explanation: 'El servidor no acepta el mecanismo que eligió el programa.',
  steps: [
    'Ponga la autenticación en automática, o en PLAIN o LOGIN, sobre una conexión cifrada.',
    'Si el servidor solo ofrece OAuth, el programa necesita OAuth.',
  ],
  providers: {
    'microsoft-365': ['Microsoft 365 admite LOGIN y XOAUTH2, no PLAIN: elija LOGIN.'],
    'outlook-com': [
      'Outlook.com solo admite OAuth (XOAUTH2): use un programa que sepa iniciar sesión con Microsoft.',
    ],
  },
}
