import type { CauseText } from '../cause.ts'

export const regionBlock: CauseText = {
  title: 'Se rechazan inicios de sesión desde este país o esta red',
  explanation:
    'El proveedor solo admite ciertos países o redes. Las credenciales pueden ser correctas.',
  steps: [
    'Pruebe desde una red del país del proveedor.',
    'Haga abrir la restricción para esta dirección en el panel del proveedor.',
  ],
  providers: {
    sakura: [
      'Panel de control > buzón > «国外IPアドレスフィルタ» (filtro de IP extranjeras): exceptúe este buzón o desactive el filtro para él.',
    ],
  },
}
