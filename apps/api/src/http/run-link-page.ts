import type { Language } from '@ehlo/shared'
import { html } from 'hono/html'
import { renderPage } from './page.ts'

type Words = { title: string; button: string; paste: string; missing: string }

const words: Record<Language, Words> = {
  en: {
    title: 'A test in Ehlo',
    button:
      'Press the Ehlo button of your browser (Alt+Shift+M) while this page is open: it shows the test.',
    paste: 'Or copy the address of this page into the search field of Ehlo.',
    missing:
      'Nothing of the test is on this page: it shows in the Ehlo of those who are connected to this server. An administrator can connect yours.',
  },
  es: {
    title: 'Una prueba en Ehlo',
    button:
      'Pulse el botón de Ehlo del navegador (Alt+Mayús+M) con esta página abierta: muestra la prueba.',
    paste: 'O copie la dirección de esta página en el campo de búsqueda de Ehlo.',
    missing:
      'En esta página no hay nada de la prueba: la ve en su Ehlo quien está conectado a este servidor. Quien lo administra puede conectar el suyo.',
  },
  nb: {
    title: 'En test i Ehlo',
    button:
      'Trykk på Ehlo-knappen i nettleseren (Alt+Shift+M) mens denne siden er åpen: den viser testen.',
    paste: 'Eller kopier adressen til denne siden inn i søkefeltet i Ehlo.',
    missing:
      'Ingenting av testen står på denne siden: den vises i Ehlo hos dem som er koblet til denne serveren. En administrator kan koble til din.',
  },
}

/** What a link to a run shows to whoever follows it: how to open it, and not a word of the run. */
export function renderRunLinkPage(language: Language) {
  const { title, button, paste, missing } = words[language]
  const body = html`<p>${button}</p>
    <p>${paste}</p>
    <p>${missing}</p>`
  return renderPage(language, title, body)
}
