import type { CauseText } from '../cause.ts'

export const serverPolicyBeforeAuth: CauseText = {
  title: 'El servidor rechaza su dirección antes de que pueda iniciar sesión',
  explanation:
    'Consulta listas de bloqueo o el DNS inverso antes de la autenticación, aunque los clientes con inicio de sesión deberían estar exentos.',
  steps: [
    'Pida al administrador del servidor que exima de estas comprobaciones a los clientes autenticados en los puertos 587 y 465.',
    'Hasta entonces, envíe desde otra red.',
  ],
}
