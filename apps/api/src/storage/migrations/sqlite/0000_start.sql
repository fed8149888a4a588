CREATE TABLE `audit_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`target_id` text,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_entries_newest` ON `audit_entries` (`at`,`id`);--> statement-breakpoint
CREATE TABLE `connections` (
	`id` text PRIMARY KEY NOT NULL,
	`corporation_id` text,
	`scope_key` text NOT NULL,
	`sender_domain` text,
	`sender_address` text,
	`name` text,
	`host` text NOT NULL,
	`port` integer NOT NULL,
	`encryption` text NOT NULL,
	`username` text NOT NULL,
	`auth_method` text NOT NULL,
	`tls_verification` text NOT NULL,
	`active` integer NOT NULL,
	`priority` integer NOT NULL,
	`sealed_password` blob,
	`password_key_id` text,
	`password_updated_at` text,
	`health_state` text NOT NULL,
	`health_checked_at` text,
	`health_run_id` text,
	`health_cause` text,
	`search_text` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`corporation_id`) REFERENCES `corporations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `connections_active_priority` ON `connections` (`scope_key`,`priority`) WHERE "connections"."active";--> statement-breakpoint
CREATE INDEX `connections_order` ON `connections` (`scope_key`,`priority`,`id`);--> statement-breakpoint
CREATE INDEX `connections_corporation` ON `connections` (`corporation_id`);--> statement-breakpoint
CREATE INDEX `connections_password_key` ON `connections` (`password_key_id`);--> statement-breakpoint
CREATE TABLE `corporations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`domains` text NOT NULL,
	`automatic_mail` text NOT NULL,
	`fallback` text NOT NULL,
	`fallback_settled` integer NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `corporations_newest` ON `corporations` (`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `pairings` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`expires_at` text NOT NULL,
	`failed_tries` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `requests` (
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`request_hash` text NOT NULL,
	`target_id` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`owner_id`, `key`)
);
--> statement-breakpoint
CREATE INDEX `requests_oldest` ON `requests` (`created_at`);--> statement-breakpoint
CREATE TABLE `runs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`state` text NOT NULL,
	`started_at` text NOT NULL,
	`owner_id` text NOT NULL,
	`connection_id` text,
	`result` text NOT NULL,
	`transcript` text
);
--> statement-breakpoint
CREATE INDEX `runs_newest` ON `runs` (`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `runs_of_connection` ON `runs` (`connection_id`,`started_at`,`id`);--> statement-breakpoint
CREATE INDEX `runs_of_owner` ON `runs` (`owner_id`,`started_at`,`id`);--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`corporation_id` text,
	`created_at` text NOT NULL,
	`last_used_at` text,
	FOREIGN KEY (`corporation_id`) REFERENCES `corporations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`hash`);--> statement-breakpoint
CREATE INDEX `tokens_newest` ON `tokens` (`created_at`,`id`);--> statement-breakpoint
CREATE INDEX `tokens_corporation` ON `tokens` (`corporation_id`);