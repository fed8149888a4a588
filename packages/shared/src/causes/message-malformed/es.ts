import type { CauseText } from '../cause.ts'

export const messageMalformed: CauseText = {
  title: 'El mensaje incumple las reglas del formato',
  explanation:
    'Su cabecera o su cuerpo es incorrecto: ningún From o dos, sin Date, caracteres sin codificar o cuerpo vacío.',
  steps: [
    'Envíe un mensaje de prueba simple. Si pasa, mire las cabeceras que añade el programa.',
    'Actualice el programa o su biblioteca de correo.',
  ],
  providers: {
    ionos: [
      'IONOS quiere exactamente un Date y un From válidos, y los nombres codificados (el código c=hd o c=hi del enlace dice cuál).',
    ],
  },
}
