import type { CauseText } from '../cause.ts'

export const oauthTokenExpired: CauseText = {
  title: 'El token de OAuth ha caducado o fue revocado',
  explanation: 'El programa debe obtener uno nuevo, o el usuario debe volver a iniciar sesión.',
  steps: [
    'Vuelva a iniciar sesión en el programa y dé su consentimiento.',
    'Si se repite, compruebe que guarda y usa el token de actualización.',
  ],
  providers: {
    gmail: [
      'En Google Cloud ponga el estado de publicación de la aplicación en «En producción»: en «Prueba» los tokens mueren a los 7 días.',
    ],
  },
}
