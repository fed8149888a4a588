import type { CauseText } from '../cause.ts'

export const clientDefaultedToLocalhost: CauseText = {
  title: 'El programa se conecta a sí mismo en lugar de al servidor de correo',
  explanation:
    'Llamó a 127.0.0.1, el equipo en el que se ejecuta. El host deseado no llegó al programa, que usó su valor predeterminado.',
  steps: [
    'Compruebe que el host esté donde el programa lo lee: el nombre de la opción, el archivo de entorno, el perfil correcto.',
    'Reinicie el programa tras el cambio y mire qué host indica.',
  ],
}
