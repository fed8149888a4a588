import type { CauseText } from '../cause.ts'

export const certUnknownCa: CauseText = {
  title: 'Utstederen av sertifikatet er ikke klarert',
  explanation:
    'Sertifikatet kommer fra en utsteder denne maskinen ikke kjenner: en privat, eller et sikkerhetsprogram.',
  steps: [
    'Se på utstederen. Er den firmaets egen, installer rotsertifikatet der programmet som sender e-posten, leter.',
    'Er den et sikkerhetsprogram eller en brannmur, unnta e-post fra skanningen.',
    'Ellers: be serverens administrator om et offentlig klarert sertifikat.',
  ],
}
