import type {
  ConversationEvidence,
  Opening,
} from '../../../apps/api/src/inspection/ports/conversation.ts'
import type { PortEvidence } from '../../../apps/api/src/inspection/ports/probe-port.ts'
import type { InspectionEvidence } from '../../../apps/api/src/inspection/inspection-evidence.ts'
import type { Capabilities } from '../../../apps/api/src/smtp/capabilities.ts'

/** What EHLO announced, by keyword lines. */
export function capabilities(...lines: string[]): Capabilities {
  const extensions = lines.map((line) => {
    const [keyword = '', ...values] = line.split(' ')
    return values.length === 0 ? { keyword } : { keyword, value: values.join(' ') }
  })
  const mechanisms = lines.flatMap((line) =>
    line.startsWith('AUTH ') ? line.split(' ').slice(1) : [],
  )
  return { extensions, mechanisms }
}

type Talk = Partial<ConversationEvidence>

/** One port as two conversations saw it; without any, nothing was reached. */
export function port(
  number: number,
  { tls = {}, clear = {}, family = 4 }: { tls?: Talk; clear?: Talk; family?: 4 | 6 },
): PortEvidence {
  const talk = (opening: Opening, seen: Talk): ConversationEvidence => ({
    port: number,
    family,
    opening,
    isSuperseded: false,
    stages: [],
    elapsedMs: 1,
    ...seen,
  })
  // The checks read a route's port and family and go nowhere.
  const route = { port: number, family } as PortEvidence['route']
  return { route, tls: talk('tls', tls), clear: talk('clear', clear) }
}

export const reply = (code: number, text: string) => ({ code, text })
export const greeting = reply(220, 'mail.example.com ESMTP')
export const silent: Talk = { unreached: { kind: 'timed-out' } }
export const refused: Talk = { unreached: { kind: 'refused', code: 'ECONNREFUSED' } }

/** An inspection of mail.example.com that saw this. */
export function evidence(seen: Partial<InspectionEvidence>): InspectionEvidence {
  return {
    host: 'mail.example.com',
    observedAt: new Date('2026-11-23T09:00:00Z'),
    addresses: [{ address: '192.0.2.5', family: 4 }],
    refusedPorts: [],
    ports: [],
    control: [],
    ...seen,
  }
}
