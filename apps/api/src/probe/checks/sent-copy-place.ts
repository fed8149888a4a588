import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'
import { isAcceptedReply } from '../judge-reply.ts'

// Both keep what is submitted with SMTP in the Sent folder of the login.
const keepers = /^smtp\.(?:office365\.com|office365\.us|gmail\.com|googlemail\.com)$/

/** Whose Sent folder fills up: where the provider is known to keep a copy, and it was another's address. */
export const sentCopyPlace = defineCheck({
  id: 'sent-copy-place',
  needs: ['message'],
  interpret({ message, request }) {
    if (message.status !== 'observed' || request.status !== 'observed') return []
    const { settings, sender } = request.value
    if (!keepers.test(settings.host)) return []
    const others = message.value.filter(
      ({ address, reply }) => address !== sender && reply !== undefined && isAcceptedReply(reply),
    )
    return others.map(({ address }) =>
      claim(
        'sent-copy-with-login',
        0.9,
        observe('sent-as', { username: settings.username, address }),
        'message',
      ),
    )
  },
})
