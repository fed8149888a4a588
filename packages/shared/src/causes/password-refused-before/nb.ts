import type { CauseText } from '../cause.ts'

export const passwordRefusedBefore: CauseText = {
  title: 'Dette passordet ble nettopp avvist',
  explanation:
    'Serveren avviste denne innloggingen i løpet av de siste ti minuttene, og den prøves nå på nytt uten endring. ' +
    'Servere låser kontoer etter noen avviste innlogginger; etter den tredje slutter Ehlo å sende passordet en stund.',
  steps: [
    'Test bare på nytt hvis noe er endret et annet sted, for eksempel passordet eller kontoen hos leverandøren.',
    'Rett ellers brukernavnet eller passordet i tilkoblingen først.',
  ],
}
