CREATE TABLE "password_refusals" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"fingerprint" text COLLATE "C" NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "password_refusals_of_login" ON "password_refusals" USING btree ("fingerprint","at");--> statement-breakpoint
CREATE INDEX "password_refusals_oldest" ON "password_refusals" USING btree ("at");--> statement-breakpoint
CREATE INDEX "connections_route" ON "connections" USING btree ("scope_key","priority","id","corporation_id","sender_domain","sender_address","active","auth_method") WHERE "connections"."active";