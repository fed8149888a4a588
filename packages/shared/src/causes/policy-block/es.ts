import type { CauseText } from '../cause.ts'

export const policyBlock: CauseText = {
  title: 'Una regla de un administrador rechaza el mensaje',
  explanation: 'El servidor nombra una directiva, pero no cuál.',
  steps: [
    'Muestre la respuesta al administrador del servidor, que encontrará la regla en su registro.',
    'Envíe un mensaje simple para ver si el motivo es el contenido o el remitente.',
  ],
  providers: {
    'microsoft-365': [
      'Un grupo que solo acepta correo de su organización (5.7.124, 5.7.133): su propietario debe permitir remitentes externos: Centro de administración de Exchange > Destinatarios > Grupos > el grupo > Configuración > Administración de la entrega.',
      'Otra regla: el administrador del destinatario la encuentra en el seguimiento de mensajes: Centro de administración de Exchange > Flujo de correo > Seguimiento de mensajes.',
    ],
  },
}
