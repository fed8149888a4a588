import type { Words } from './en.ts'

export const words: Words = {
  testedSoFar: (over, all) => `${over} de ${all} probadas …`,
  cancelAll: 'Cancelar todas',
  putAway: 'Cerrar',
  tally: (of) =>
    [
      of.works === 1 ? '1 funciona' : `${of.works} funcionan`,
      ...(of.fails === 0 ? [] : [of.fails === 1 ? '1 falla' : `${of.fails} fallan`]),
      ...(of.unclear === 0 ? [] : [`${of.unclear} sin respuesta clara`]),
      ...(of.untested === 0 ? [] : [`${of.untested} sin probar`]),
    ].join(', '),
}
