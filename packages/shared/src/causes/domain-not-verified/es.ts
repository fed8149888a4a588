import type { CauseText } from '../cause.ts'

export const domainNotVerified: CauseText = {
  title: 'El dominio del remitente no está configurado en el proveedor',
  explanation: 'El proveedor solo envía con dominios que se han añadido y verificado con él.',
  steps: [
    'Añada el dominio en la consola del proveedor y publique los registros DNS que muestra.',
    'Espere hasta que la consola lo muestre como verificado.',
  ],
  providers: {
    'google-relay': [
      'El dominio del remitente debe pertenecer a la misma cuenta de Google Workspace que la dirección registrada: consola de administración > Aplicaciones > Google Workspace > Gmail > Enrutamiento > Servicio de retransmisión SMTP.',
    ],
    resend: [
      'Verifique el dominio en Domains, o cree una clave de API que pueda usar uno verificado.',
    ],
    'microsoft-365': [
      'Añada el dominio: Centro de administración de Microsoft 365 > Configuración > Dominios.',
    ],
    sparkpost: ['Añada y verifique el dominio de envío en Configuration > Domains.'],
  },
}
