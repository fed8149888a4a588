import type { CauseText } from '../cause.ts'

export const localMailerMissing: CauseText = {
  title: 'En el alojamiento no funciona mail() ni sendmail',
  explanation:
    'El programa entrega su correo a la función mail() de PHP o al sendmail del equipo en el que se ejecuta. Allí falta o está apagado, así que no se contactó con ningún servidor de correo.',
  steps: [
    'Haga que el programa envíe por SMTP: en WordPress con un plugin SMTP, con el host, el puerto, el usuario y la contraseña de su buzón.',
    'O pregunte al alojamiento si mail() está permitido y cómo se activa.',
    'En un equipo propio, instale un programa sendmail (Postfix o msmtp) y revise sendmail_path en php.ini.',
  ],
}
