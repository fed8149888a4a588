import type { Words } from './en.ts'

export const words: Words = {
  title: 'Conectar con su servidor',
  intro:
    'Hacen falta dos cosas: la dirección del servidor Ehlo de su empresa y un código que puede darle quien administra.',
  what: 'Qué hace Ehlo',
  points: {
    tests: 'Prueba si el correo de su sistema puede salir, y con qué remitente',
    explains: 'Explica un rechazo: por qué, quién debe actuar y qué hacer',
    keeps: 'Guarda las contraseñas en su servidor, cifradas, nunca en el navegador',
  },
  practice: 'Pruébelo con el servidor de prácticas: nada sale de este equipo.',
  testGood: 'Probar una que funciona',
  testBad: 'Probar una que falla',
  locked: 'Lo fija su organización.',
  address: 'Dirección del servidor Ehlo',
  addressHint: 'Por ejemplo https://ehlo.example.com, o http://127.0.0.1:5870 en este ordenador.',
  reach: 'Continuar',
  reaching: 'Buscando …',
  permissionNote:
    'El navegador preguntará si Ehlo puede comunicarse con esta dirección. Es la única.',
  code: 'Código de conexión',
  codeHint: 'Aparece al arrancar el servidor, o con «ehlo pair». Vale durante diez minutos.',
  name: 'Nombre de este navegador',
  nameHint: 'Para reconocerlo después en la lista de accesos.',
  defaultName: (browser) => `${browser} en mi ordenador`,
  pair: 'Conectar',
  pairing: 'Conectando …',
  changeAddress: 'Usar otra dirección',
  done: 'Conectado',
  doneNote: 'Abra Ehlo desde la barra de herramientas en cualquier página.',
  openHome: 'Ver las conexiones',
  badAddress: 'Esto no es una dirección web. Debe parecerse a https://ehlo.example.com.',
  cleartext:
    'Use https:// aquí. Solo un servidor en este mismo ordenador se puede usar sin cifrado: si no, su acceso viajaría legible.',
  refused: 'Sin este permiso Ehlo no puede llegar a su servidor. Pulse Continuar y permítalo.',
  wrongCode:
    'Este código no es válido o ha caducado. Cada código sirve una vez, durante diez minutos.',
  tooMany: 'Demasiados intentos. Pida un código nuevo.',
}
