import type { CauseText } from '../cause.ts'

export const accountSuspended: CauseText = {
  title: 'El proveedor ha suspendido la cuenta',
  explanation:
    'Ha impedido que esta cuenta envíe, por spam, actividad inusual o una factura pendiente.',
  steps: [
    'Inicie sesión en la web del proveedor; allí suele figurar el motivo.',
    'Cambie la contraseña si la cuenta pudo usarse indebidamente.',
    'Pida al soporte del proveedor que la libere.',
  ],
  providers: {
    'microsoft-365': [
      'Un administrador libera al usuario en el portal de Microsoft Defender: Correo electrónico y colaboración > Revisar > Entidades restringidas.',
    ],
    zoho: ['Abra mail.zoho.com/UnblockMe con la sesión de este usuario.'],
  },
}
