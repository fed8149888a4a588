import type { CauseText } from '../cause.ts'

export const authRequired: CauseText = {
  title: 'Serveren vil ha pålogging først',
  explanation: 'Ingen pålogging fant sted i denne økten, eller ingen lyktes.',
  steps: [
    'Slå på autentisering og skriv inn brukernavn og passord.',
    'Se lenger opp i loggen etter en mislykket pålogging (535): den ville være den egentlige årsaken.',
    'Bruk port 587 eller 465 i stedet for 25.',
  ],
  providers: {
    'microsoft-365': [
      'Bruk smtp.office365.com, port 587, STARTTLS, og logg på.',
      'Viser loggen en 535 før dette, er den avvisningen årsaken.',
    ],
  },
}
