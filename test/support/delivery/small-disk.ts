import { execFile } from 'node:child_process'
import { mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A file system of a few megabytes that can be filled to the last byte. Needs root, as the lab does. */
export async function mountSmallDisk(megabytes: number) {
  const directory = await mkdtemp(join(tmpdir(), 'ehlo-small-disk-'))
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', directory])
  const filler = join(directory, 'filler')
  return {
    directory,
    async fill(): Promise<void> {
      const { bavail, bsize } = await statfs(directory)
      // Whatever is written to it meanwhile fills it as well.
      await writeFile(filler, Buffer.alloc(bavail * bsize)).catch(passOver('ENOSPC'))
    },
    free: () => rm(filler),
    unmount: async () => {
      await run('umount', [directory])
      await rmdir(directory)
    },
  }
}

function passOver(expected: string) {
  return (error: NodeJS.ErrnoException) => {
    if (error.code !== expected) throw error
  }
}
