export const words = {
  title: 'Who may send as whom',
  addresses: 'Addresses that the system uses',
  addressesHint: 'One per line, separated by commas, or from a CSV file.',
  importFile: 'Take addresses from a file',
  seen: 'Addresses seen in delivery',
  looking: 'Looking through the newest messages …',
  found: (count: number) =>
    count === 0
      ? 'The log holds no message yet.'
      : `${count} ${count === 1 ? 'address' : 'addresses'} in the newest messages.`,
  counted: (addresses: number, connections: number) =>
    `${addresses} ${addresses === 1 ? 'address' : 'addresses'}, ${connections} ${connections === 1 ? 'connection' : 'connections'}`,
  depth: 'How far',
  depths: {
    envelope: 'Offer the sender, send nothing',
    message: 'Send a marked message for each',
  },
  depthNotes: {
    envelope: 'Microsoft 365 and Gmail decide only on a real message: “not refused” is no yes.',
    message: 'Each goes to the login’s own mailbox, at most 25 a minute per connection.',
  },
  start: 'Test what is open',
  nothingOpen: 'Everything is answered. Answers are asked for again after a week.',
  stop: 'Stop',
  running: (count: number) =>
    count === 1 ? '1 connection is being tested …' : `${count} connections are being tested …`,
  export: 'Save as CSV',
  empty: 'Enter addresses to see which connection may send as each of them.',
  address: 'Address',
  words: {
    delivered: 'Yes, arrived',
    accepted: 'Yes',
    notRefused: 'Not refused',
    refused: 'No',
    rewritten: 'Replaced',
    inconclusive: 'Unclear',
    notTested: 'No login',
    open: 'Not tested',
    outside: 'Outside',
    stale: 'out of date',
  },
}

export type Words = typeof words
