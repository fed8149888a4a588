import type { CauseText } from '../cause.ts'

export const starttlsRequired: CauseText = {
  title: 'Serveren krever kryptering først',
  explanation: 'Den tar verken imot pålogging eller e-post før forbindelsen er kryptert.',
  steps: ['Sett krypteringen til STARTTLS for port 587, eller til TLS for port 465.'],
  providers: {
    'microsoft-365': ['Bruk smtp.office365.com, port 587, STARTTLS.'],
    qq: ['Bruk smtp.qq.com, port 465, TLS.'],
    yandex: ['Bruk smtp.yandex.com (eller smtp.yandex.ru), port 465, TLS.'],
  },
}
