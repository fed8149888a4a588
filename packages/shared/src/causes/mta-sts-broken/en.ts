import type { CauseText } from '../cause.ts'

export const mtaStsBroken: CauseText = {
  title: 'The MTA-STS policy does not fit',
  explanation:
    'The domain announces a policy that cannot be fetched, cannot be read, or does not name its MX hosts. Senders that obey it hold mail back.',
  steps: [
    'Serve the policy over https at mta-sts.<domain>/.well-known/mta-sts.txt, without redirects.',
    'Name every MX host in it, and change the id in DNS after each change.',
  ],
}
