import { sql } from 'drizzle-orm'
import type {
  AuthMethod,
  Encryption,
  Fallback,
  Health,
  Role,
  Run,
  RunKind,
  RunState,
  TlsVerification,
  TranscriptLine,
} from '@ehlo/shared'
import type { Kit } from './kit-postgres.ts'
import { defineMessageTables } from './message-tables.ts'

export type Tables = ReturnType<typeof defineTables>

/** All tables, once for both dialects. Change one, then run `pnpm --filter @ehlo/api db:generate`. */
export function defineTables({ table, ...kit }: Kit) {
  const corporations = table(
    'corporations',
    {
      id: kit.key('id').primaryKey(),
      name: kit.text('name').notNull(),
      domains: kit.json('domains').$type<string[]>().notNull(),
      /** Its name and domains, as searches compare them; empty where it is still to be made. */
      searchText: kit.text('search_text').notNull().default(''),
      automaticMail: kit.json('automatic_mail').$type<string[]>().notNull(),
      fallback: kit.text('fallback').$type<Fallback>().notNull(),
      /** Its first active connection has been: from now on only a person changes `fallback`. */
      fallbackSettled: kit.boolean('fallback_settled').notNull(),
      createdAt: kit.time('created_at').notNull(),
      updatedAt: kit.time('updated_at').notNull(),
      version: kit.integer('version').notNull(),
    },
    (t) => [kit.index('corporations_newest').on(t.createdAt, t.id)],
  )

  const connections = table(
    'connections',
    {
      id: kit.key('id').primaryKey(),
      corporationId: kit.key('corporation_id').references(() => corporations.id),
      /** Corporation and sender as one key (`scopeKeyOf`): NULLs are distinct in SQL, so columns cannot be unique. */
      scopeKey: kit.key('scope_key').notNull(),
      senderDomain: kit.text('sender_domain'),
      senderAddress: kit.text('sender_address'),
      name: kit.text('name'),
      host: kit.text('host').notNull(),
      port: kit.integer('port').notNull(),
      encryption: kit.text('encryption').$type<Encryption>().notNull(),
      username: kit.text('username').notNull(),
      authMethod: kit.text('auth_method').$type<AuthMethod>().notNull(),
      tlsVerification: kit.text('tls_verification').$type<TlsVerification>().notNull(),
      active: kit.boolean('active').notNull(),
      priority: kit.integer('priority').notNull(),
      sealedPassword: kit.bytes('sealed_password'),
      /** Which key sealed it, so that lists tell `unreadable` without opening anything. */
      passwordKeyId: kit.key('password_key_id'),
      passwordUpdatedAt: kit.time('password_updated_at'),
      healthState: kit.text('health_state').$type<Health['state']>().notNull(),
      healthCheckedAt: kit.time('health_checked_at'),
      healthRunId: kit.key('health_run_id'),
      healthCause: kit.text('health_cause'),
      /** All that it is found by, as searches compare it; empty where it is still to be made. */
      searchText: kit.text('search_text').notNull(),
      createdAt: kit.time('created_at').notNull(),
      updatedAt: kit.time('updated_at').notNull(),
      version: kit.integer('version').notNull(),
    },
    (t) => [
      kit
        .uniqueIndex('connections_active_priority')
        .on(t.scopeKey, t.priority)
        .where(sql`${t.active}`),
      // All that routing looks up (route-table.ts), so that it reads no row of the table: half of what it would touch.
      kit
        .index('connections_route')
        .on(
          t.scopeKey,
          t.priority,
          t.id,
          t.corporationId,
          t.senderDomain,
          t.senderAddress,
          t.active,
          t.authMethod,
        )
        .where(sql`${t.active}`),
      kit.index('connections_order').on(t.scopeKey, t.priority, t.id),
      kit.index('connections_corporation').on(t.corporationId),
      kit.index('connections_password_key').on(t.passwordKeyId),
      kit
        .index('connections_not_searchable')
        .on(t.id)
        .where(sql`${t.searchText} = ''`),
    ],
  )

  const tokens = table(
    'tokens',
    {
      id: kit.key('id').primaryKey(),
      hash: kit.key('hash').notNull(),
      name: kit.text('name').notNull(),
      role: kit.text('role').$type<Role>().notNull(),
      corporationId: kit
        .key('corporation_id')
        .references(() => corporations.id, { onDelete: 'cascade' }),
      createdAt: kit.time('created_at').notNull(),
      lastUsedAt: kit.time('last_used_at'),
    },
    (t) => [
      kit.uniqueIndex('tokens_hash').on(t.hash),
      kit.index('tokens_newest').on(t.createdAt, t.id),
      kit.index('tokens_corporation').on(t.corporationId),
    ],
  )

  const pairings = table('pairings', {
    codeHash: kit.key('code_hash').primaryKey(),
    role: kit.text('role').$type<Role>().notNull(),
    expiresAt: kit.time('expires_at').notNull(),
    failedTries: kit.integer('failed_tries').notNull(),
  })

  const runs = table(
    'runs',
    {
      id: kit.key('id').primaryKey(),
      kind: kit.text('kind').$type<RunKind>().notNull(),
      state: kit.text('state').$type<RunState>().notNull(),
      startedAt: kit.time('started_at').notNull(),
      ownerId: kit.key('owner_id').notNull(),
      connectionId: kit.key('connection_id'),
      result: kit.json('result').$type<Omit<Run, 'state' | 'transcript'>>().notNull(),
      transcript: kit.json('transcript').$type<TranscriptLine[]>(),
    },
    (t) => [
      kit.index('runs_newest').on(t.startedAt, t.id),
      kit.index('runs_of_connection').on(t.connectionId, t.startedAt, t.id),
      kit.index('runs_of_owner').on(t.ownerId, t.startedAt, t.id),
    ],
  )

  const requests = table(
    'requests',
    {
      ownerId: kit.key('owner_id').notNull(),
      key: kit.key('key').notNull(),
      requestHash: kit.key('request_hash').notNull(),
      targetId: kit.key('target_id').notNull(),
      createdAt: kit.time('created_at').notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.ownerId, t.key] }),
      kit.index('requests_oldest').on(t.createdAt),
    ],
  )

  const passwordRefusals = table(
    'password_refusals',
    {
      id: kit.key('id').primaryKey(),
      /** A keyed hash of login, destination and password (`runs/refused-passwords.ts`). */
      fingerprint: kit.key('fingerprint').notNull(),
      at: kit.time('at').notNull(),
    },
    (t) => [
      kit.index('password_refusals_of_login').on(t.fingerprint, t.at),
      kit.index('password_refusals_oldest').on(t.at),
    ],
  )

  const auditEntries = table(
    'audit_entries',
    {
      id: kit.key('id').primaryKey(),
      at: kit.time('at').notNull(),
      actorId: kit.key('actor_id').notNull(),
      actorName: kit.text('actor_name').notNull(),
      action: kit.text('action').notNull(),
      targetId: kit.key('target_id'),
      details: kit.json('details').$type<Record<string, unknown>>().notNull(),
    },
    (t) => [kit.index('audit_entries_newest').on(t.at, t.id)],
  )

  return {
    corporations,
    connections,
    tokens,
    pairings,
    runs,
    requests,
    passwordRefusals,
    auditEntries,
    ...defineMessageTables({ table, ...kit }),
  }
}
