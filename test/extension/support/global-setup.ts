import { buildExtension } from './built-extension.ts'

export default function setup(): void {
  buildExtension()
}
