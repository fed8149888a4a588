import type { CauseText } from '../cause.ts'

export const openRelay: CauseText = {
  title: 'Serveren ser ut til å sende e-post for hvem som helst',
  explanation:
    'Den godtok en fremmeds e-post til et domene som ikke er dens eget. Slike servere brukes til søppelpost i løpet av timer og havner på blokkeringslister. Noen servere avviser først senere, så dette er ikke sikkert.',
  steps: [
    'Tillat videresending bare for innloggede brukere og egne nett.',
    'Ingenting ble sendt: begge adressene er umulige, og transaksjonen ble nullstilt.',
  ],
}
