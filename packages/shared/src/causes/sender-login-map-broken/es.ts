import type { CauseText } from '../cause.ts'

export const senderLoginMapBroken: CauseText = {
  title: 'El servidor rechaza al dueño de la dirección',
  explanation:
    'Usuario y remitente son la misma dirección y, aun así, el servidor dice que uno no es dueño de la otra. Su propia lista es incorrecta.',
  steps: [
    'Pida al administrador del servidor que revise la lista de remitentes por usuario (Postfix: smtpd_sender_login_maps) para esta dirección.',
  ],
}
