import type { CauseText } from '../cause.ts'

export const containerLocalhost: CauseText = {
  title: '"localhost" means the container, not the machine',
  explanation:
    'The program runs in a container, where localhost is the container itself. No mail server listens there.',
  steps: [
    "Use the mail server's own name as host, or the service name of its container.",
    "For a server on the host machine use host.docker.internal, or the address of the container's gateway.",
  ],
}
