import type { CauseText } from '../cause.ts'

export const mailLoop: CauseText = {
  title: 'El mensaje da vueltas en círculo',
  explanation:
    'Los servidores se lo pasaron unos a otros hasta que uno contó demasiadas estaciones y desistió. Enviarlo de nuevo acaba igual.',
  steps: [
    'Busque un reenvío que vuelva al origen: reglas y alias del destinatario, y de la dirección a la que reenvían.',
    'Pida al administrador del destinatario que compruebe que los registros MX del dominio llevan al servidor que tiene los buzones.',
    'En Microsoft 365, revise el tipo del dominio aceptado (autoritativo o retransmisión interna) y los conectores.',
  ],
}
