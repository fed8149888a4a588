import type { CauseText } from '../cause.ts'

export const smtputf8Unsupported: CauseText = {
  title: 'Serveren takler ikke denne internasjonale adressen',
  explanation: 'Adressen har tegn utenfor ASCII foran @, og det støtter ikke serveren.',
  steps: ['Bruk en adresse med enkle bokstaver.'],
}
