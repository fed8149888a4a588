import type { CauseText } from '../cause.ts'

export const heloRejected: CauseText = {
  title: 'Se rechaza el nombre con que se presenta el programa',
  explanation:
    'En EHLO el programa se presentó con un nombre que el servidor no acepta, como localhost o una dirección sin corchetes.',
  steps: [
    'Ponga como nombre EHLO o «nombre de host local» del programa uno completo, como host.example.com.',
  ],
  providers: {
    'google-relay': [
      'Ponga como nombre EHLO un dominio de su organización; la retransmisión de Google rechaza localhost y [127.0.0.1].',
    ],
  },
}
