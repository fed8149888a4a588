import type { Words } from './en.ts'

export const words: Words = {
  title: 'Ajustes',
  language: 'Idioma',
  likeBrowser: 'El del navegador',
  theme: 'Aspecto',
  themes: { auto: 'El del sistema', light: 'Claro', dark: 'Oscuro' },
  server: 'Su servidor',
  connectedAs: (name) => `Conectado como «${name}»`,
  disconnect: 'Desconectar este navegador',
  disconnectNote:
    'El servidor conserva todas las conexiones. Para volver a usar Ehlo aquí hará falta un código nuevo.',
  notifications: 'Avisos',
  notify: 'Avisarme cuando una prueba termine con Ehlo cerrado',
  notifyNote: 'Sin nombres de servidores ni de personas.',
  locked: 'Lo fija su organización.',
  shortcuts: 'Atajos',
  popupShortcut: (keys) => `${keys} abre Ehlo en cualquier página.`,
  panelShortcut: (keys) => `${keys} lo abre junto a la página, donde permanece.`,
  pageShortcut: (keys) => `${keys} busca ajustes SMTP en la página.`,
  privacy:
    'Lo que escribe va solo al servidor indicado arriba. Las contraseñas nunca se guardan en el navegador.',
}
