import type { CauseText } from '../cause.ts'

export const senderRewritten: CauseText = {
  title: 'El servidor ha puesto otro remitente en su lugar',
  explanation:
    'El mensaje se aceptó y se entregó, pero con otra dirección en From que la pedida. Los destinatarios ven al remitente equivocado y le responden a él.',
  steps: [
    'Haga que el proveedor añada la dirección a este usuario, como dirección de envío verificada o alias, y repita la prueba.',
    'Hasta entonces, envíe con la dirección propia del usuario y ponga la deseada en Reply-To.',
  ],
  providers: {
    gmail: [
      'Inicie sesión en Gmail con este usuario, abra Configuración > Cuentas > «Enviar como», añada la dirección y confírmela con el código que Google envía a ella.',
      'En Google Workspace el administrador debe permitirlo: Consola de administración > Aplicaciones > Google Workspace > Gmail > Acceso de usuario final > «Permitir puertas de enlace salientes por usuario», si la dirección es de otro servidor.',
      'Después repita la prueba. La copia enviada queda en la carpeta Enviados del usuario.',
    ],
  },
}
