import type { CauseText } from '../cause.ts'

export const starttlsRequired: CauseText = {
  title: 'The server demands encryption first',
  explanation: 'It takes no login and no mail before the connection is encrypted.',
  steps: ['Set the encryption to STARTTLS for port 587, or to TLS for port 465.'],
  providers: {
    'microsoft-365': ['Use smtp.office365.com, port 587, STARTTLS.'],
    qq: ['Use smtp.qq.com, port 465, TLS.'],
    yandex: ['Use smtp.yandex.com (or smtp.yandex.ru), port 465, TLS.'],
  },
}
