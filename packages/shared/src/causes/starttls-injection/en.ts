import type { CauseText } from '../cause.ts'

export const starttlsInjection: CauseText = {
  title: 'STARTTLS lets strangers speak inside the encrypted session',
  explanation:
    'What is said in clear before the encryption begins is carried over into it. Somebody on the way can slip in commands or answers.',
  steps: [
    'Update the mail server or the device in between.',
    'Until then use implicit TLS (port 465).',
  ],
}
