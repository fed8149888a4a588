export const words = {
  report: 'Report',
  message: 'Message',
  messageFor: {
    you: 'Note for whoever set it up',
    'it-admin': 'Message to IT',
    provider: 'Message to the provider',
    network: 'Message to the network team',
    operator: 'Message to whoever runs the program that sends the mail',
  },
  checklist: 'Checklist for IT',
  checklistNote: 'What IT has to have ready before this connection is set up.',
  preset: 'Form',
  presets: {
    short: 'Short (for a chat)',
    ticket: 'Ticket',
    full: 'Full, with the conversation',
    json: 'JSON',
  },
  language: 'Language',
  hide: 'Hide',
  hides: {
    people: 'Names in addresses',
    ipAddresses: 'IP addresses',
    internalHosts: 'Internal host names',
    messageIds: 'Message ids',
  },
  alwaysHidden: 'Passwords and tokens are always removed.',
  hiddenCount: (count: number) =>
    count === 0 ? 'Nothing is hidden.' : `Hidden: ${count} (marked in the preview)`,
  preview: 'Preview',
  subject: 'Subject',
  where: 'Where',
  copy: 'Copy',
  copyReport: 'Copy report',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying.',
  change: 'Other forms',
  mail: 'Open in the mail program',
  loading: 'Loading …',
  gone: 'This result is no longer there.',
  notLoaded:
    'A part of Ehlo could not be loaded, perhaps because the browser has just updated it. Close Ehlo and open it again.',
  noMessage: 'There is nothing to act upon.',
  copyOf: (text: string) => `Copy: ${text}`,
}

export type Words = typeof words
