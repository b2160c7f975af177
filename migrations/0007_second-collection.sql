CREATE TYPE "public"."child_soldiers_waiver" AS ENUM('full', 'part', 'none', 'unread');--> statement-breakpoint
CREATE TYPE "public"."year_from" AS ENUM('page', 'address', 'document_number', 'another_report', 'text');--> statement-breakpoint
ALTER TYPE "public"."total_measure" ADD VALUE 'waivers';--> statement-breakpoint
CREATE TABLE "child_soldiers_lists" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"waiver" "child_soldiers_waiver" NOT NULL,
	"basis" text NOT NULL,
	"note" text,
	CONSTRAINT "child_soldiers_lists_release_iso2_year_pk" PRIMARY KEY("release","iso2","year")
);
--> statement-breakpoint
CREATE TABLE "child_soldiers_years" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"complete" boolean NOT NULL,
	"what" text,
	CONSTRAINT "child_soldiers_years_release_year_pk" PRIMARY KEY("release","year"),
	CONSTRAINT "child_soldiers_years_gap" CHECK ("child_soldiers_years"."complete" = ("child_soldiers_years"."what" is null))
);
--> statement-breakpoint
CREATE TABLE "country_codes" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"cow" text,
	"cow_letters" text,
	"gw" text,
	"vdem" text,
	"world_bank" text,
	"imf" text,
	"owid" text,
	"ioc" text,
	CONSTRAINT "country_codes_release_iso2_pk" PRIMARY KEY("release","iso2")
);
--> statement-breakpoint
CREATE TABLE "law_readings" (
	"release" text NOT NULL,
	"rule" text NOT NULL,
	"verified_until" text NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "law_readings_release_rule_pk" PRIMARY KEY("release","rule"),
	CONSTRAINT "law_readings_month" CHECK ("law_readings"."verified_until" ~ '^[0-9]{4}-(0[1-9]|1[0-2])$')
);
--> statement-breakpoint
CREATE TABLE "vote_pages" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"tier" "vote" NOT NULL,
	"url" text NOT NULL,
	"year_from" "year_from" NOT NULL,
	"note" text,
	CONSTRAINT "vote_pages_release_iso2_year_source_tier_url_pk" PRIMARY KEY("release","iso2","year","source","tier","url")
);
--> statement-breakpoint
ALTER TABLE "child_soldiers_lists" ADD CONSTRAINT "child_soldiers_lists_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_lists" ADD CONSTRAINT "child_soldiers_lists_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_lists" ADD CONSTRAINT "child_soldiers_lists_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_years" ADD CONSTRAINT "child_soldiers_years_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_years" ADD CONSTRAINT "child_soldiers_years_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_codes" ADD CONSTRAINT "country_codes_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_codes" ADD CONSTRAINT "country_codes_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_readings" ADD CONSTRAINT "law_readings_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_readings" ADD CONSTRAINT "law_readings_rule" FOREIGN KEY ("release","rule") REFERENCES "public"."rules"("release","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_pages" ADD CONSTRAINT "vote_pages_vote" FOREIGN KEY ("release","iso2","year","source","tier") REFERENCES "public"."placement_votes"("release","iso2","year","source","tier") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER vote_pages_append_only BEFORE UPDATE OR DELETE ON vote_pages FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER vote_pages_no_truncate BEFORE TRUNCATE ON vote_pages FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER vote_pages_frozen AFTER INSERT ON vote_pages REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER law_readings_append_only BEFORE UPDATE OR DELETE ON law_readings FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER law_readings_no_truncate BEFORE TRUNCATE ON law_readings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER law_readings_frozen AFTER INSERT ON law_readings REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER country_codes_append_only BEFORE UPDATE OR DELETE ON country_codes FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER country_codes_no_truncate BEFORE TRUNCATE ON country_codes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER country_codes_frozen AFTER INSERT ON country_codes REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER child_soldiers_lists_append_only BEFORE UPDATE OR DELETE ON child_soldiers_lists FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER child_soldiers_lists_no_truncate BEFORE TRUNCATE ON child_soldiers_lists FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER child_soldiers_lists_frozen AFTER INSERT ON child_soldiers_lists REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER child_soldiers_years_append_only BEFORE UPDATE OR DELETE ON child_soldiers_years FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER child_soldiers_years_no_truncate BEFORE TRUNCATE ON child_soldiers_years FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER child_soldiers_years_frozen AFTER INSERT ON child_soldiers_years REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
