CREATE TYPE "public"."gap_kind" AS ENUM('placement', 'special_cases');--> statement-breakpoint
ALTER TABLE "control_totals" ADD COLUMN "by_state" boolean;--> statement-breakpoint
ALTER TABLE "determination_gaps" ADD COLUMN "known_on" date;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD COLUMN "gap_kind" "gap_kind";--> statement-breakpoint
ALTER TABLE "known_gaps" ADD COLUMN "stated_total" integer;