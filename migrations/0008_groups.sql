CREATE TYPE "public"."group_kind" AS ENUM('organization', 'forum', 'list', 'bureau');--> statement-breakpoint
CREATE TABLE "group_members" (
	"release" text NOT NULL,
	"group_id" text NOT NULL,
	"iso2" text NOT NULL,
	"member_from" text,
	"member_to" text,
	"url" text NOT NULL,
	"note" text,
	CONSTRAINT "group_members_key" UNIQUE NULLS NOT DISTINCT("release","group_id","iso2","member_from"),
	CONSTRAINT "group_members_from" CHECK ("group_members"."member_from" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$'),
	CONSTRAINT "group_members_to" CHECK ("group_members"."member_to" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$')
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"release" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"abbreviation" text,
	"kind" "group_kind" NOT NULL,
	"founded_on" text,
	"url" text NOT NULL,
	"others" text,
	"note" text,
	CONSTRAINT "groups_release_id_pk" PRIMARY KEY("release","id"),
	CONSTRAINT "groups_founded_on" CHECK ("groups"."founded_on" ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?$')
);
--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group" FOREIGN KEY ("release","group_id") REFERENCES "public"."groups"("release","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER groups_append_only BEFORE UPDATE OR DELETE ON groups FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER groups_no_truncate BEFORE TRUNCATE ON groups FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER groups_frozen AFTER INSERT ON groups REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER group_members_append_only BEFORE UPDATE OR DELETE ON group_members FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER group_members_no_truncate BEFORE TRUNCATE ON group_members FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER group_members_frozen AFTER INSERT ON group_members REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
