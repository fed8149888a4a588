export const followMessage = { type: 'follow-run' } as const

export function isFollowMessage(message: unknown): message is typeof followMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === followMessage.type
  )
}
