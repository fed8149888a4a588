import type { Words } from './en.ts'

export const words: Words = {
  title: 'Forklar en feil',
  paste: 'Feiltekst eller logg',
  pasteHint:
    'Et svar fra en server, en returmelding, en logg, en feilsporing. Teksten blir i denne nettleseren; passord i den fjernes.',
  explain: 'Forklar',
  explaining: 'Leser …',
  unknown: 'Denne teksten sier ikke hvorfor e-posten feilet.',
  unknownNote:
    'Lim inn mer: linjene rundt feilen, med serverens eget svar (for eksempel «535 5.7.8 …»).',
  sure: 'Sikkert',
  likely: 'Sannsynlig',
  possible: 'Mulig',
  others: (count) => `Også mulig: ${count}`,
  inspect: (host) => `Undersøk ${host}`,
}
