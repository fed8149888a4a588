import type { Cause } from '../cause.ts'

export const conditionalAccessBlock: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  only: ['microsoft-365', 'outlook-com'],
  recognise: [
    {
      sure: 0.9,
      says: [
        'aadsts50076',
        'aadsts50158',
        'aadsts53003',
        'acceso condicional',
        'access has been blocked by',
        'bedingter zugriff',
        'betinget tilgang',
        'blocked by conditional',
        'conditional access',
        'did not meet the criteria',
        'request did not meet',
      ],
    },
    {
      sure: 0.97,
      says: [
        'aadsts53003',
        'aadsts53000',
        'aadsts53001',
        'aadsts53002',
        'aadsts50131',
        'blocked by conditional access',
      ],
    },
    {
      sure: 0.95,
      says: [
        'atendeu aos criterios',
        'cumplio los criterios',
        'cumple los criterios',
        'repond pas aux criteres',
        'kriterien',
        'kriteriene',
        'criteri per',
      ],
      code: [535],
    },
  ],
  references: [],
}
