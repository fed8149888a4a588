import { claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

export const hostResolves = defineCheck({
  id: 'host-resolves',
  needs: ['resolution'],
  interpret({ resolution, request }) {
    if (resolution.status !== 'failed' || resolution.failure.kind !== 'unresolved') return []
    const { code } = resolution.failure
    const host = request.status === 'observed' ? request.value.settings.host : ''
    const text = `${host}: ${code}`
    switch (code) {
      case 'ENOTFOUND':
        return [claim('dns-no-such-host', 0.95, text, 'resolve')]
      case 'EREFUSED':
        return [claim('dns-refused', 0.9, text, 'resolve')]
      default:
        return [claim('dns-timeout', 0.8, text, 'resolve')]
    }
  },
})
