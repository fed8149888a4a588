import type { CauseText } from '../cause.ts'

export const dnsNoSuchHost: CauseText = {
  title: 'The server name does not exist',
  explanation:
    'No address is known for this host name. Usually it is misspelt, or it is the name of another service.',
  steps: [
    'Compare the host, letter by letter, with the one that the mail provider documents.',
    'Look the name up from another network. If it is found there, the resolver of this network is at fault.',
  ],
  knownServer: [
    'This name belongs to a known provider: ask another resolver, such as 1.1.1.1, for it. If that one answers, repair or change the resolver, or the filter or VPN in front of it.',
  ],
}
