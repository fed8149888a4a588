CREATE TABLE "lane_pauses" (
	"lane" text COLLATE "C" PRIMARY KEY NOT NULL,
	"connection_version" integer NOT NULL,
	"reason" text NOT NULL,
	"since" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_bodies" (
	"message_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"corporation_id" text COLLATE "C",
	"kind" text NOT NULL,
	"automatic_type" text,
	"state" text COLLATE "C" NOT NULL,
	"reason" text,
	"sender" text NOT NULL,
	"recipients" text NOT NULL,
	"pending" text,
	"subject" text NOT NULL,
	"message_id" text NOT NULL,
	"size_bytes" integer NOT NULL,
	"lane" text COLLATE "C" NOT NULL,
	"rule" text,
	"attempts" text NOT NULL,
	"doubts" integer NOT NULL,
	"attempted_at" timestamp with time zone,
	"next_attempt_at" timestamp with time zone,
	"search_text" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("lane","next_attempt_at","id") WHERE "messages"."next_attempt_at" is not null;--> statement-breakpoint
CREATE INDEX "messages_in_the_air" ON "messages" USING btree ("attempted_at") WHERE "messages"."attempted_at" is not null;--> statement-breakpoint
CREATE INDEX "messages_newest" ON "messages" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "messages_of_corporation" ON "messages" USING btree ("corporation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "messages_of_note" ON "messages" USING btree ("state","created_at","id") WHERE "messages"."state" IN ('deferred', 'held', 'in-doubt', 'failed');