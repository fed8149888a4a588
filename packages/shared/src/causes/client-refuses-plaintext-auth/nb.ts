import type { CauseText } from '../cause.ts'

export const clientRefusesPlaintextAuth: CauseText = {
  title: 'Programmet vil ikke sende passordet ukryptert',
  explanation: 'Det beskytter passordet, siden forbindelsen ikke er kryptert.',
  steps: ['Sett krypteringen til STARTTLS for port 587, eller til TLS for port 465.'],
}
