CREATE TABLE "audit_entries" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"target_id" text COLLATE "C",
	"details" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "connections" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"corporation_id" text COLLATE "C",
	"scope_key" text COLLATE "C" NOT NULL,
	"sender_domain" text,
	"sender_address" text,
	"name" text,
	"host" text NOT NULL,
	"port" integer NOT NULL,
	"encryption" text NOT NULL,
	"username" text NOT NULL,
	"auth_method" text NOT NULL,
	"tls_verification" text NOT NULL,
	"active" boolean NOT NULL,
	"priority" integer NOT NULL,
	"sealed_password" "bytea",
	"password_key_id" text COLLATE "C",
	"password_updated_at" timestamp with time zone,
	"health_state" text NOT NULL,
	"health_checked_at" timestamp with time zone,
	"health_run_id" text COLLATE "C",
	"health_cause" text,
	"search_text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "corporations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"domains" text NOT NULL,
	"automatic_mail" text NOT NULL,
	"fallback" text NOT NULL,
	"fallback_settled" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pairings" (
	"code_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"role" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"failed_tries" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "requests" (
	"owner_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"request_hash" text COLLATE "C" NOT NULL,
	"target_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "requests_owner_id_key_pk" PRIMARY KEY("owner_id","key")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"connection_id" text COLLATE "C",
	"result" text NOT NULL,
	"transcript" text
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"corporation_id" text COLLATE "C",
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_corporation_id_corporations_id_fk" FOREIGN KEY ("corporation_id") REFERENCES "public"."corporations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entries_newest" ON "audit_entries" USING btree ("at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "connections_active_priority" ON "connections" USING btree ("scope_key","priority") WHERE "connections"."active";--> statement-breakpoint
CREATE INDEX "connections_order" ON "connections" USING btree ("scope_key","priority","id");--> statement-breakpoint
CREATE INDEX "connections_corporation" ON "connections" USING btree ("corporation_id");--> statement-breakpoint
CREATE INDEX "connections_password_key" ON "connections" USING btree ("password_key_id");--> statement-breakpoint
CREATE INDEX "corporations_newest" ON "corporations" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "requests_oldest" ON "requests" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "runs_newest" ON "runs" USING btree ("started_at","id");--> statement-breakpoint
CREATE INDEX "runs_of_connection" ON "runs" USING btree ("connection_id","started_at","id");--> statement-breakpoint
CREATE INDEX "runs_of_owner" ON "runs" USING btree ("owner_id","started_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash" ON "tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "tokens_newest" ON "tokens" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "tokens_corporation" ON "tokens" USING btree ("corporation_id");