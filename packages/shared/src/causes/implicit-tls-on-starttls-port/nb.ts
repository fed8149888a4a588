import type { CauseText } from '../cause.ts'

export const implicitTlsOnStarttlsPort: CauseText = {
  title: 'Denne porten begynner uten TLS',
  explanation:
    'Programmet begynner med TLS med en gang, men på denne porten snakker serveren først ukryptert og går over til TLS med STARTTLS.',
  steps: [
    'Sett krypteringen til STARTTLS for port 587 (eller 25, 2525).',
    'Eller behold TLS og bruk port 465.',
  ],
}
