import type { CauseText } from '../cause.ts'

export const starttlsInsideTls: CauseText = {
  title: 'STARTTLS ble sendt selv om økten alt er kryptert',
  explanation: 'Porten har TLS fra starten, og programmet ber om overgangen en gang til.',
  steps: ['Sett krypteringen til TLS for port 465.', 'Eller behold STARTTLS og bruk port 587.'],
}
