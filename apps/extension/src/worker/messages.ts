/** What a page tells the worker. */
export type WorkerMessage =
  | { type: 'follow-run' }
  | { type: 'test-corporation'; corporationId: string | null }
  | { type: 'cancel-corporation-test' }
  | { type: 'put-corporation-test-away' }

type Told<Type extends WorkerMessage['type']> = Extract<WorkerMessage, { type: Type }>

export function isMessage<Type extends WorkerMessage['type']>(
  message: unknown,
  type: Type,
): message is Told<Type> {
  return (
    typeof message === 'object' && message !== null && 'type' in message && message.type === type
  )
}
