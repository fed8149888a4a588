import type { Words } from './en.ts'

export const words: Words = {
  'stale-version': 'Otra persona lo ha cambiado entretanto.',
  takeTheirs: 'Ver su versión',
  keepMine: 'Conservar mis cambios',
  'priority-taken': 'Otra conexión activa de este ámbito tiene esta prioridad.',
  'password-required': 'La contraseña hace falta otra vez, porque pertenece a su destino.',
  clearPassword: 'Guardar sin contraseña',
  'corporation-in-use': 'Esta empresa aún tiene conexiones. Elimínelas o muévalas antes.',
  'credential-unreadable': 'La contraseña guardada ya no se puede leer. Cámbiela.',
  'too-many-requests': (wait) =>
    `Demasiadas solicitudes en poco tiempo. Vuelva a intentarlo ${wait}.`,
  'too-many-tests': (wait) =>
    `Demasiadas pruebas en poco tiempo: los servidores bloquean cuentas. Vuelva a intentarlo ${wait}.`,
  forbidden: 'Su función no permite esto. Pídaselo a quien administra.',
  'not-found': 'Esto ya no existe.',
  'not-available':
    'El servidor Ehlo no puede hacerlo ahora. Vuelva a intentarlo dentro de un minuto.',
  internal: 'Algo ha fallado en el servidor Ehlo. Su registro dice qué: pregunte a quien lo lleva.',
  invalid: 'Hay campos que revisar.',
  unreachable: 'El servidor no responde. No se ha perdido nada; inténtelo otra vez.',
  'not-ehlo': 'Ha respondido algo que no es un servidor Ehlo.',
  other: (detail) => `El servidor lo ha rechazado: ${detail}`,
}
