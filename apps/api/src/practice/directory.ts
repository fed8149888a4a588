import { join } from 'node:path'

/** Where the practice server keeps what is its own. */
export function practiceDirectory(dataDir: string): string {
  return join(dataDir, 'practice')
}
