CREATE TABLE `password_refusals` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `password_refusals_of_login` ON `password_refusals` (`fingerprint`,`at`);--> statement-breakpoint
CREATE INDEX `password_refusals_oldest` ON `password_refusals` (`at`);--> statement-breakpoint
CREATE INDEX `connections_route` ON `connections` (`scope_key`,`priority`,`id`,`corporation_id`,`sender_domain`,`sender_address`,`active`,`auth_method`) WHERE "connections"."active";