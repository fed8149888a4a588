import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import { wordsOf } from '../words-of.ts'
import { defineCheck } from '../check.ts'
import { recogniseReply } from '../recognise-reply.ts'

/** Did what was accepted arrive, and where? */
export const copyArrives = defineCheck({
  id: 'copy-arrives',
  needs: ['delivery'],
  interpret(scene) {
    const { delivery } = scene
    if (delivery.status !== 'observed') return []
    const { copies, bounces, missing, failure } = delivery.value
    const junk = copies
      .filter(({ folder }) => folder.use === 'junk')
      .map(({ address, folder }) =>
        claim(
          'delivered-to-junk',
          0.95,
          observe('copy-in-junk', { address, folder: folder.path }),
          'delivery',
        ),
      )
    const returned = bounces
      .filter(({ action }) => action === 'failed')
      .flatMap(({ address, reply }) => [
        claim('message-bounced', 0.9, `${address}: ${wordsOf(reply)}`, 'delivery'),
        ...recogniseReply(reply, 'delivery', scene, {
          cause: 'message-bounced',
          confidence: 0.9,
          sender: address,
        }),
      ])
    // Where the mailbox could not be read to the end, a copy may well be there.
    const lost = failure === undefined ? missing : []
    const absent = lost.map((address) =>
      claim('copy-missing', 0.8, observe('copy-not-there', { address }), 'delivery'),
    )
    return [...junk, ...returned, ...absent]
  },
})
