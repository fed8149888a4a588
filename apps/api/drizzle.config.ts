import { defineConfig } from 'drizzle-kit'

// `pnpm db:generate` runs this once for each dialect.
const dialect = process.env.DIALECT === 'postgresql' ? 'postgresql' : 'sqlite'
const folder = dialect === 'postgresql' ? 'postgres' : 'sqlite'

export default defineConfig({
  dialect,
  schema: `./src/storage/schema-${folder}.ts`,
  out: `./src/storage/migrations/${folder}`,
})
