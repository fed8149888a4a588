export const words = {
  'stale-version': 'Somebody else changed this meanwhile.',
  takeTheirs: 'Show their version',
  keepMine: 'Keep my changes on top',
  'priority-taken': 'Another active connection of this scope has this priority.',
  'password-required': 'The password is needed again, since it belongs to its destination.',
  clearPassword: 'Save without a password',
  'corporation-in-use': 'This corporation still has connections. Delete or move them first.',
  'credential-unreadable': 'The stored password cannot be read any more. Update it.',
  'too-many-requests': (wait: string) => `Too many requests in a short time. Try again ${wait}.`,
  'too-many-tests': (wait: string) =>
    `Too many tests in a short time: servers lock accounts. Try again ${wait}.`,
  forbidden: 'Your role may not do this. Ask an administrator.',
  'not-found': 'This no longer exists.',
  'not-available': 'The Ehlo server cannot do this at the moment. Try again in a minute.',
  internal: 'Something went wrong in the Ehlo server. Its log says what: ask whoever runs it.',
  invalid: 'Some fields need another look.',
  unreachable: 'The server does not answer. Nothing was lost; try again.',
  'not-ehlo': 'Something else than an Ehlo server answered.',
  other: (detail: string) => `The server refused: ${detail}`,
}

export type Words = typeof words
