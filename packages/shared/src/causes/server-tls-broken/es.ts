import type { CauseText } from '../cause.ts'

export const serverTlsBroken: CauseText = {
  title: 'El cifrado del servidor está averiado',
  explanation:
    'El servidor anuncia TLS pero no logra iniciarlo, normalmente porque falta su certificado o su clave, o no puede leerlos.',
  steps: [
    'Pida al administrador del servidor que revise el certificado, la clave y sus permisos, y que reinicie el servicio de correo.',
    'Hasta entonces puede funcionar el puerto 465 con TLS, si el proveedor lo ofrece.',
  ],
}
