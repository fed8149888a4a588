import type { CauseText } from '../cause.ts'

export const clientCaStoreOutdated: CauseText = {
  title: 'The list of trusted authorities is out of date',
  explanation: 'The certificate is fine, but this machine is too old to know its root.',
  steps: [
    'Update the operating system, the package ca-certificates, or the runtime (Java, Node, PHP).',
  ],
}
