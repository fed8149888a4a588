import type { CauseText } from '../cause.ts'

export const serverDnsBroken: CauseText = {
  title: 'The server cannot look names up',
  explanation: 'It blames a domain that exists: its own name resolution is at fault.',
  steps: ["Look the domain up yourself. If it is found, tell the server's administrator."],
}
