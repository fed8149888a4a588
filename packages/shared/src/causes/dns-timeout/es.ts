import type { CauseText } from '../cause.ts'

export const dnsTimeout: CauseText = {
  title: 'El servidor DNS no respondió',
  explanation:
    'La consulta del nombre falló por el momento. El nombre puede ser correcto; el servidor DNS de este equipo o de esta red no contestó.',
  steps: [
    'Compruebe que se resuelven otros nombres en el equipo que envía el correo.',
    'En un contenedor o detrás de un cortafuegos, compruebe qué servidor DNS está configurado y que el puerto 53 esté abierto hacia él.',
    'Inténtelo de nuevo al cabo de un minuto. Si solo ocurre al arrancar, inicie el programa después de la red.',
  ],
}
