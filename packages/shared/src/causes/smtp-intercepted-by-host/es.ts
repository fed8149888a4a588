import type { CauseText } from '../cause.ts'

export const smtpInterceptedByHost: CauseText = {
  title: 'Respondió otro servidor de correo en lugar del deseado',
  explanation:
    'El proveedor de alojamiento (o un programa local) desvía las conexiones de correo salientes a su propio servidor. La contraseña se comprueba allí, por lo que siempre se rechaza.',
  steps: [
    'Pida al proveedor de alojamiento que deje de desviar el SMTP saliente de este sitio (en cPanel/WHM: «SMTP Restrictions»; en CSF: «SMTP_BLOCK»).',
    'Hasta entonces, use un puerto que no desvíe, como 2525 o 2587, si el proveedor de correo lo ofrece.',
    'No acepte el certificado del otro servidor: recibiría su contraseña.',
  ],
}
