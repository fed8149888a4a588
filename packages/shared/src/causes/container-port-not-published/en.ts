import type { CauseText } from '../cause.ts'

export const containerPortNotPublished: CauseText = {
  title: "The mail container's port is not reachable from outside",
  explanation:
    'The mail server runs in a container, but its port is not published, so that only its neighbours reach it.',
  steps: [
    'Publish the port in the container\'s configuration (for example "587:587") and recreate the container.',
    'Or let the sending program join the same container network and use the service name as host.',
  ],
}
