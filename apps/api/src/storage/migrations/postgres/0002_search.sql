ALTER TABLE "corporations" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "connections_not_searchable" ON "connections" USING btree ("id") WHERE "connections"."search_text" = '';--> statement-breakpoint
UPDATE "connections" SET "search_text" = '';