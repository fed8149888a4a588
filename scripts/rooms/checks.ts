import type { Pattern } from './room.ts'

const pure = 'A check is a pure judgement: it reads evidence and does no I/O.'

/** What a room's checks may not import beside what the room may not. */
export const checkRooms: Record<string, Pattern[]> = {
  probe: [
    refuse(
      ['node:*', 'nodemailer', 'imapflow', '**/network/**', '**/mailbox/**', ...smtp()],
      'Collect in probe/stages, judge here.',
    ),
    {
      regex: String.raw`^\.\./(?:stages/|(?:alternatives|control|create-test-probe|neighbours|reopen-session|run-stages|start-session)\.ts$)`,
      message: `${pure} What a stage found is in its slice of TestEvidence.`,
    },
  ],
  domain: [
    refuse(
      ['node:*', '**/network/**', '!**/network/dns-answer.ts'],
      'Collect in domain/evidence, judge here.',
    ),
    {
      regex: String.raw`^\.\./(?:evidence/|collect-domain\.ts$)`,
      message: `${pure} What was collected is in DomainEvidence.`,
    },
  ],
  inspection: [
    refuse(
      ['node:*', '**/network/**', ...smtp()],
      'Collect in inspection/, judge what InspectionEvidence holds.',
    ),
    refuse(
      ['../tls/**', '../ports/**', '!../ports/judge-cells.ts', '../collect-*.ts', '../open-*.ts'],
      'What was collected is in InspectionEvidence.',
    ),
    refuse(
      ['../hold-session.ts', '../main-conversation.ts', '../create-inspect-probe.ts'],
      'What was collected is in InspectionEvidence.',
    ),
  ],
}

/** All of smtp but what only reads what it is given. */
function smtp(): string[] {
  return ['**/smtp/**', '!**/smtp/capabilities.ts', '!**/smtp/certificate-end.ts']
}

function refuse(group: string[], instead: string): Pattern {
  return { group, allowTypeImports: true, message: `${pure} ${instead}` }
}
