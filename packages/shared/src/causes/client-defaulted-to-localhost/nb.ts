import type { CauseText } from '../cause.ts'

export const clientDefaultedToLocalhost: CauseText = {
  title: 'Programmet kobler til seg selv i stedet for e-postserveren',
  explanation:
    'Det ringte 127.0.0.1, maskinen det selv kjører på. Den ønskede verten nådde aldri programmet, så det brukte standardverdien.',
  steps: [
    'Sjekk at verten står der programmet leser den: navnet på valget, miljøfilen, riktig profil.',
    'Start programmet på nytt etter endringen, og se hvilken vert det oppgir.',
  ],
}
