import { checkRooms } from './checks.ts'
import { override, refuseLibraries, refuseRooms } from './room.ts'
import type { Pattern, Room } from './room.ts'

const wire =
  'What it needs arrives as an argument from app.ts; what it shows is told to its caller.'
const useCase =
  'A use case declares the store and the probe that it wants, and takes them as arguments; http/ and cli/ call it.'

const rooms: Record<string, Room> = {
  ip: {
    may: [],
    uses: ['sockets'],
    instead:
      'ip/ says what an address is, and nothing else: put what uses it into network/ or above.',
  },
  network: {
    may: ['ip'],
    uses: ['sockets', 'shared'],
    instead: `network/ reaches hosts and knows no protocol of mail: put what talks to them above it. ${wire}`,
  },
  smtp: {
    may: ['network', 'ip'],
    uses: ['sockets', 'sending', 'shared'],
    instead: `smtp/ speaks SMTP and has no opinion of what is said: stages and checks are above it, in probe/. ${wire}`,
  },
  domain: {
    may: ['network', 'ip'],
    uses: ['shared'],
    instead: `domain/ asks DNS alone: what asks servers too belongs into inspection/. ${wire}`,
  },
  mailbox: {
    may: ['domain', 'smtp', 'network', 'ip'],
    uses: ['sockets', 'shared'],
    instead: `mailbox/ reads what arrived, without opinion: what a copy means is judged in probe/. ${wire}`,
  },
  probe: {
    may: ['mailbox', 'smtp', 'network', 'ip'],
    uses: ['sockets', 'shared'],
    instead: `probe/ tests one connection: what asks about a server or a domain belongs into inspection/, what stores a run into runs/. ${wire}`,
  },
  inspection: {
    may: ['domain', 'smtp', 'network', 'ip'],
    types: ['probe'],
    uses: ['sockets', 'shared'],
    instead: `inspection/ looks at a server that nobody logs in to: what a login needs is in probe/. ${wire}`,
  },
  discovery: {
    may: ['inspection', 'domain', 'smtp', 'network', 'ip'],
    types: ['probe'],
    uses: ['shared'],
    instead: `discovery/ finds settings and tries them with inspection/. ${wire}`,
  },
  practice: {
    may: ['ip', 'security'],
    uses: ['sockets', 'shared'],
    instead: 'practice/ is a server, and shares no code with the client that is tested against it.',
  },
  security: {
    may: [],
    instead:
      'security/ seals, hashes and compares what it is given: whoever has a secret calls it.',
  },
  storage: {
    may: [],
    types: ['access', 'connections', 'delivery', 'runs'],
    uses: ['database', 'shared'],
    instead: 'storage/ keeps rows and knows nobody above it but the stores that use cases declare.',
  },
  access: { may: ['security'], uses: ['shared'], instead: useCase },
  connections: {
    may: ['access'],
    types: ['security'],
    uses: ['shared'],
    instead: useCase,
  },
  runs: {
    may: ['access', 'mailbox'],
    types: ['connections', 'probe', 'inspection', 'discovery'],
    uses: ['shared'],
    instead: useCase,
  },
  delivery: {
    may: ['access', 'connections', 'smtp', 'network', 'ip'],
    types: ['runs', 'security'],
    uses: ['sending', 'shared'],
    instead: useCase,
  },
  schedule: {
    may: ['access'],
    types: ['connections', 'runs', 'delivery', 'probe'],
    uses: ['shared'],
    instead:
      'schedule/ decides what is tested when: runs/ tests it, and what it needs arrives as an argument from app.ts.',
  },
  http: {
    may: ['ip'],
    types: ['access', 'connections', 'runs', 'delivery', 'schedule'],
    uses: ['web', 'shared'],
    instead:
      'A route validates, calls a use case (connections/, runs/, access/, delivery/) that it is given, and maps its answer.',
  },
}

const roomNames = [...Object.keys(rooms), 'cli']

// Files beside the rooms: those that join them. The others hold words that several rooms say alike (refusal.ts, log.ts).
const joining = [
  'app',
  'config',
  'diagnose',
  'explain-listen-error',
  'explain-unreadable',
  'find-port-holder',
  'main',
  'open-fetch',
  'open-lookups',
  'open-network',
  'open-probe',
  'open-webhook',
  'practice-beside',
  'problems-document',
  'repeat',
  'submission-beside',
  'version',
]

const refuseJoining: Pattern = {
  regex: String.raw`^(?:\.\./)+(?:${joining.join('|')})\.ts$`,
  message: 'This file joins the rooms, from above: take what it makes as an argument.',
}

const patternsOf = (name: string, room: Room) => [
  ...refuseRooms(
    room,
    roomNames.filter((other) => other !== name),
  ),
  ...refuseLibraries(room),
  refuseJoining,
]

export const apiOverrides = Object.entries(rooms).flatMap(([name, room]) => {
  const patterns = patternsOf(name, room)
  const ofChecks = checkRooms[name] ?? []
  return [
    override([`apps/api/src/${name}/**`], patterns),
    ...(ofChecks.length === 0
      ? []
      : [override([`apps/api/src/${name}/checks/**`], [...ofChecks, ...patterns])]),
  ]
})
