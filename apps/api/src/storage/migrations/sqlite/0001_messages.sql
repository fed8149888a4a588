CREATE TABLE `lane_pauses` (
	`lane` text PRIMARY KEY NOT NULL,
	`connection_version` integer NOT NULL,
	`reason` text NOT NULL,
	`since` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `message_bodies` (
	`message_id` text PRIMARY KEY NOT NULL,
	`sealed` blob NOT NULL
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`corporation_id` text,
	`kind` text NOT NULL,
	`automatic_type` text,
	`state` text NOT NULL,
	`reason` text,
	`sender` text NOT NULL,
	`recipients` text NOT NULL,
	`pending` text,
	`subject` text NOT NULL,
	`message_id` text NOT NULL,
	`size_bytes` integer NOT NULL,
	`lane` text NOT NULL,
	`rule` text,
	`attempts` text NOT NULL,
	`doubts` integer NOT NULL,
	`attempted_at` text,
	`next_attempt_at` text,
	`search_text` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`lane`,`next_attempt_at`,`id`) WHERE "messages"."next_attempt_at" is not null;--> statement-breakpoint
CREATE INDEX `messages_in_the_air` ON `messages` (`attempted_at`) WHERE "messages"."attempted_at" is not null;--> statement-breakpoint
CREATE INDEX `messages_newest` ON `messages` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `messages_of_corporation` ON `messages` (`corporation_id`,`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `messages_of_note` ON `messages` (`state`,`created_at`,`id`) WHERE "messages"."state" IN ('deferred', 'held', 'in-doubt', 'failed');