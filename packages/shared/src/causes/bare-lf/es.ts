import type { CauseText } from '../cause.ts'

export const bareLf: CauseText = {
  title: 'El mensaje tiene finales de línea incorrectos',
  explanation:
    'Las líneas acaban solo en LF, donde SMTP exige CR LF. Los servidores lo rechazan por seguridad.',
  steps: [
    'Actualice el programa o ponga sus finales de línea en CRLF.',
    'En un script propio, termine cada línea del mensaje con \\r\\n.',
  ],
}
