import type { CauseText } from '../cause.ts'

export const relayIpNotRegistered: CauseText = {
  title: 'Esta dirección no está registrada en el servicio de retransmisión',
  explanation:
    'El servicio reconoce a sus clientes por la dirección IP, y aquella desde la que envió no figura en la lista.',
  steps: [
    'Haga registrar en el proveedor la dirección pública, IPv4 e IPv6, desde la que sale el correo.',
  ],
  providers: {
    'google-relay': [
      'Consola de administración > Aplicaciones > Google Workspace > Gmail > Enrutamiento > Servicio de retransmisión SMTP: añada la dirección, también la IPv6. Puede tardar hasta 24 horas.',
    ],
    'microsoft-365': [
      'Centro de administración de Exchange > Flujo de correo > Conectores: añada la dirección (o el certificado) al conector de su servidor e incluya el dominio del remitente.',
    ],
    sendgrid: ['Settings > IP Access Management: añada la dirección.'],
    brevo: [
      'Seguridad > IP autorizadas: añada la dirección, o desactive la restricción para las claves SMTP.',
    ],
    smtp2go: [
      'Sending > IP Authentication: añada la dirección, o inicie sesión con un usuario SMTP.',
    ],
  },
}
