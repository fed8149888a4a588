import type { Cause } from '../cause.ts'

export const mailLoop: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [
    {
      sure: 0.95,
      says: [
        'mail loop',
        'mailloop',
        'hop count',
        'hopcount',
        'too many hops',
        'hops exceeded',
        'maximum hops',
        'exceeded * hops',
        'routing loop',
        'forwarding loop',
        'loop detected',
        'message is looping',
        'message looping',
        'too many received',
        'too many "received"',
        'mailschleife',
        'schleife ~ {message}',
        'bucle ~ {message}',
        'boucle ~ {message}',
        'ciclo ~ {message}',
        'e-postsloyfe',
        'sloyfe ~ {message}',
        'saltos ~ {limit}',
        'sauts ~ {limit}',
      ],
      // Another bounce tells that the domain's own server does not know it for its own.
      unless: ['loops back to myself', 'routines'],
    },
    {
      sure: 0.9,
      enhanced: ['4.4.6', '5.4.6', '5.4.14'],
      unless: ['unusual', 'suspicious', 'activity', 'loops back to myself'],
    },
  ],
  references: ['RFC 5321 §6.3'],
}
