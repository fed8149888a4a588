import { domainOf, toDomainName } from '@ehlo/shared/names'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

/** An address outside the login's domain is tested, and told. */
export const senderWithinDomain = defineCheck({
  id: 'sender-within-domain',
  needs: ['envelope'],
  interpret({ envelope, request }) {
    if (envelope.status !== 'observed' || request.status !== 'observed') return []
    const { settings, sender } = request.value
    const { username } = settings
    // A login is kept as it was typed, in capitals or letters of its own; addresses are in A-labels.
    const ofLogin = username.includes('@') ? toDomainName(domainOf(username)) : undefined
    const home = ofLogin ?? domainOf(sender)
    const strangers = envelope.value.filter(({ address }) => domainOf(address) !== home)
    return strangers.map(({ address }) =>
      claim(
        'sender-outside-domain',
        0.9,
        observe('address-outside-domain', { address, domain: home }),
        'envelope',
      ),
    )
  },
})
