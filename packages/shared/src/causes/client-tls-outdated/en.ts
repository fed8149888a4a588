import type { CauseText } from '../cause.ts'

export const clientTlsOutdated: CauseText = {
  title: "The sending program's TLS is outdated",
  explanation: "It offers only versions or ciphers that today's servers refuse.",
  steps: [
    'Update the program, its runtime (Java, .NET, PHP, OpenSSL) and the operating system.',
    'Remove a setting that pins an old version of TLS.',
    'A device that cannot be updated may send through a relay in your own network that speaks modern TLS.',
  ],
}
