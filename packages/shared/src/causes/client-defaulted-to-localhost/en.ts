import type { CauseText } from '../cause.ts'

export const clientDefaultedToLocalhost: CauseText = {
  title: 'The program connects to itself instead of the mail server',
  explanation:
    'It dialled 127.0.0.1, the machine it runs on. The wanted host never reached the program, so it fell back to its default.',
  steps: [
    "Check that the host is set where the program reads it: the option's name, the environment file, the right profile.",
    'Restart the program after the change and look which host it prints.',
  ],
}
