import type { CauseText } from '../cause.ts'

export const regionBlock: CauseText = {
  title: 'Pålogging fra dette landet eller nettverket avvises',
  explanation:
    'Leverandøren slipper bare inn visse land eller nettverk. Brukernavn og passord kan være riktige.',
  steps: [
    'Test fra et nettverk i leverandørens land.',
    'Få åpnet begrensningen for denne adressen i leverandørens kontrollpanel.',
  ],
  providers: {
    sakura: [
      'Kontrollpanelet > postboksen > «国外IPアドレスフィルタ» (filter for utenlandske IP-adresser): unnta denne postboksen eller slå filteret av for den.',
    ],
  },
}
