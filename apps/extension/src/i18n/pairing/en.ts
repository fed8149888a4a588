export const words = {
  title: 'Connect to your server',
  intro:
    'Two things are needed: the address of your company’s Ehlo server, and a code that an administrator can give you.',
  what: 'What Ehlo does',
  points: {
    tests: 'Tests whether your system’s mail can leave, and as whom',
    explains: 'Explains a refusal: why, who must act, what to do',
    keeps: 'Keeps passwords on your server, encrypted, never in the browser',
  },
  practice: 'Try it on the practice server: nothing leaves this machine.',
  testGood: 'Test one that works',
  testBad: 'Test one that fails',
  locked: 'Set by your organisation.',
  address: 'Address of the Ehlo server',
  addressHint: 'For example https://ehlo.example.com, or http://127.0.0.1:5870 on this computer.',
  reach: 'Continue',
  reaching: 'Looking …',
  permissionNote:
    'Your browser will ask whether Ehlo may talk to this address. It is the only one.',
  code: 'Pairing code',
  codeHint: 'It is printed when the server starts, or by “ehlo pair”. It is valid for ten minutes.',
  name: 'Name of this browser',
  nameHint: 'So that an administrator recognises it in the list of tokens.',
  defaultName: (browser: string) => `${browser} on my computer`,
  pair: 'Connect',
  pairing: 'Connecting …',
  changeAddress: 'Use another address',
  done: 'Connected',
  doneNote: 'Open Ehlo from the toolbar on any page.',
  openHome: 'Show connections',
  badAddress: 'This is not a web address. It looks like https://ehlo.example.com.',
  cleartext:
    'Use https:// here. Only a server on this very computer may be reached without it, since your token would travel readable.',
  refused: 'Without this permission, Ehlo cannot reach your server. Press Continue and allow it.',
  wrongCode: 'This code is not valid, or no longer. Codes work once, for ten minutes.',
  tooMany: 'Too many tries. Ask for a new code.',
}

export type Words = typeof words
