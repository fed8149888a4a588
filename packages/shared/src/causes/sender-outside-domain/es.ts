import type { CauseText } from '../cause.ts'

export const senderOutsideDomain: CauseText = {
  title: 'El remitente no es del dominio del usuario',
  explanation:
    'Aunque este servidor acepte el remitente, los destinatarios pueden rechazar el correo o tomarlo por spam: el SPF y el DKIM del dominio del remitente no saben nada de este servidor.',
  steps: [
    'Use una dirección del dominio del usuario, o una conexión del otro dominio.',
    'Si no, haga que el administrador del otro dominio añada este servidor a su registro SPF y a sus claves DKIM.',
  ],
}
