import type { CauseText } from '../cause.ts'

export const starttlsRequired: CauseText = {
  title: 'El servidor exige primero el cifrado',
  explanation: 'No acepta ni inicio de sesión ni correo antes de que la conexión esté cifrada.',
  steps: ['Ponga el cifrado en STARTTLS para el puerto 587, o en TLS para el 465.'],
  providers: {
    'microsoft-365': ['Use smtp.office365.com, puerto 587, STARTTLS.'],
    qq: ['Use smtp.qq.com, puerto 465, TLS.'],
    yandex: ['Use smtp.yandex.com (o smtp.yandex.ru), puerto 465, TLS.'],
  },
}
