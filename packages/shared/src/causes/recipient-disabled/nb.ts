import type { CauseText } from '../cause.ts'

export const recipientDisabled: CauseText = {
  title: 'Mottakerens postboks er deaktivert',
  explanation: 'Den finnes, men tar ikke imot e-post.',
  steps: ['Spør mottakeren på en annen måte, eller administratoren for det domenet.'],
}
