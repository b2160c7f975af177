CREATE TYPE "public"."release_state" AS ENUM('draft', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('official', 'implied', 'open_data', 'compilation', 'press', 'derived');--> statement-breakpoint
CREATE TYPE "public"."code_status" AS ENUM('official', 'user_assigned', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."name_kind" AS ENUM('official', 'former', 'variant', 'code');--> statement-breakpoint
CREATE TYPE "public"."tier" AS ENUM('1', '2', '2WL', '3', 'SC');--> statement-breakpoint
CREATE TYPE "public"."evidence_grade" AS ENUM('official', 'corroborated', 'single_source', 'derived');--> statement-breakpoint
CREATE TYPE "public"."placement_or_none" AS ENUM('1', '2', '2WL', '3', 'SC', 'NR');--> statement-breakpoint
CREATE TYPE "public"."gap_kind" AS ENUM('placement', 'special_cases');--> statement-breakpoint
CREATE TYPE "public"."total_measure" AS ENUM('all', 'ranked', '1', '2', '3', '2WL', 'SC', 'upgrades', 'downgrades', 'special_watch_list', 'waivers');--> statement-breakpoint
CREATE TYPE "public"."determination_kind" AS ENUM('restriction_d1A', 'restriction_d1Ai', 'restriction_d1Aii', 'subsequent_compliance_d3', 'full_waiver', 'partial_waiver', 'waiver_d1B', 'waiver_kind_unread');--> statement-breakpoint
CREATE TYPE "public"."year_from" AS ENUM('page', 'address', 'data_field', 'document_number', 'another_report', 'text');--> statement-breakpoint
CREATE TYPE "public"."child_soldiers_waiver" AS ENUM('full', 'part', 'none', 'unread');--> statement-breakpoint
CREATE TYPE "public"."group_kind" AS ENUM('organization', 'forum', 'list', 'bureau');--> statement-breakpoint
CREATE TYPE "public"."statement_speaker" AS ENUM('report', 'data_file', 'official', 'embassy', 'world_factbook', 'press');--> statement-breakpoint
CREATE TYPE "public"."downgrade_reason" AS ENUM('limit', 'merits', 'not_read');--> statement-breakpoint
CREATE TYPE "public"."missing_kind" AS ENUM('placement', 'special_cases', 'report', 'second_source', 'waiver_list', 'determinations', 'child_soldiers_list', 'downgrade_statement');--> statement-breakpoint
CREATE TABLE "release_archives" (
	"release" text PRIMARY KEY NOT NULL,
	"body" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "release_files" (
	"release" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "release_files_release_name_pk" PRIMARY KEY("release","name"),
	CONSTRAINT "release_files_sha256" CHECK ("release_files"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"version" text PRIMARY KEY NOT NULL,
	"based_on" text,
	"published_at" timestamp with time zone NOT NULL,
	"notes" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"state" "release_state" DEFAULT 'draft' NOT NULL,
	"withdrawn_reason" text,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "releases_version" CHECK ("releases"."version" ~ '^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}$'),
	CONSTRAINT "releases_sha256" CHECK ("releases"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "releases_withdrawn" CHECK (("releases"."state" = 'withdrawn') = ("releases"."withdrawn_reason" is not null)),
	CONSTRAINT "releases_withdrawn_at" CHECK (("releases"."state" = 'withdrawn') = ("releases"."withdrawn_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "report_announcements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_announcements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"year" integer NOT NULL,
	"published" text,
	"url" text,
	"publisher" text,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_announcements_published" CHECK ("report_announcements"."published" ~ '^([.][.]/)?[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2})?$'),
	CONSTRAINT "report_announcements_source" CHECK (("report_announcements"."published" is null) = ("report_announcements"."url" is null))
);
--> statement-breakpoint
CREATE TABLE "rules" (
	"release" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"citation" text NOT NULL,
	"public_law" text NOT NULL,
	"enacted_on" date NOT NULL,
	"first_report" integer NOT NULL,
	"last_report" integer,
	"has_watch_list" boolean NOT NULL,
	"counts_years" boolean NOT NULL,
	"max_run" integer,
	"waivers_per_run" integer NOT NULL,
	"relisting_max_run" integer,
	"counting_citation" text,
	"downgrade_citation" text,
	"waiver_citation" text,
	"relisting_citation" text,
	"summary" text NOT NULL,
	"reference_url" text NOT NULL,
	CONSTRAINT "rules_release_id_pk" PRIMARY KEY("release","id"),
	CONSTRAINT "rules_period" CHECK ("rules"."last_report" is null or "rules"."last_report" >= "rules"."first_report"),
	CONSTRAINT "rules_waivers" CHECK ("rules"."waivers_per_run" >= 0)
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"release" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"publisher" text,
	"url" text,
	"covers" text NOT NULL,
	"kind" "source_kind" NOT NULL,
	"lineage" text NOT NULL,
	CONSTRAINT "sources_release_id_pk" PRIMARY KEY("release","id")
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"iso3" text NOT NULL,
	"m49" text,
	"name" text NOT NULL,
	"region" text NOT NULL,
	"subregion" text NOT NULL,
	"intermediate_region" text,
	"code_status" "code_status" NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"wikidata" text NOT NULL,
	CONSTRAINT "countries_release_iso2_pk" PRIMARY KEY("release","iso2"),
	CONSTRAINT "countries_iso3" UNIQUE("release","iso3"),
	CONSTRAINT "countries_m49" UNIQUE("release","m49"),
	CONSTRAINT "countries_name" UNIQUE("release","name"),
	CONSTRAINT "countries_iso2" CHECK ("countries"."iso2" ~ '^[A-Z]{2}$'),
	CONSTRAINT "countries_iso3_form" CHECK ("countries"."iso3" ~ '^[A-Z]{3}$'),
	CONSTRAINT "countries_m49_form" CHECK ("countries"."m49" ~ '^[0-9]{3}$'),
	CONSTRAINT "countries_life" CHECK ("countries"."valid_to" >= "countries"."valid_from")
);
--> statement-breakpoint
CREATE TABLE "country_names" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"name" text NOT NULL,
	"kind" "name_kind" NOT NULL,
	CONSTRAINT "country_names_release_iso2_name_pk" PRIMARY KEY("release","iso2","name")
);
--> statement-breakpoint
CREATE TABLE "country_successions" (
	"release" text NOT NULL,
	"predecessor" text NOT NULL,
	"successor" text NOT NULL,
	"happened_on" date NOT NULL,
	"successor_name" text,
	CONSTRAINT "country_successions_release_predecessor_successor_pk" PRIMARY KEY("release","predecessor","successor"),
	CONSTRAINT "country_successions_predecessor" CHECK ("country_successions"."predecessor" ~ '^[A-Z]{2}$'),
	CONSTRAINT "country_successions_successor" CHECK ("country_successions"."successor" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"published_on" date NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "reports_release_year_pk" PRIMARY KEY("release","year"),
	CONSTRAINT "reports_year" CHECK (extract(year from "reports"."published_on") = "reports"."year")
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"tier" "tier" NOT NULL,
	"evidence" "evidence_grade" NOT NULL,
	CONSTRAINT "placements_release_iso2_year_pk" PRIMARY KEY("release","iso2","year")
);
--> statement-breakpoint
CREATE TABLE "placement_votes" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"tier" "placement_or_none" NOT NULL,
	CONSTRAINT "placement_votes_release_iso2_year_source_tier_pk" PRIMARY KEY("release","iso2","year","source","tier")
);
--> statement-breakpoint
CREATE TABLE "official_pages" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "official_pages_release_iso2_year_url_pk" PRIMARY KEY("release","iso2","year","url")
);
--> statement-breakpoint
CREATE TABLE "disputes" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"chosen_tier" "placement_or_none" NOT NULL,
	"rejected_tier" "placement_or_none" NOT NULL,
	"rejected_sources" text NOT NULL,
	"reason" text NOT NULL,
	CONSTRAINT "disputes_release_iso2_year_rejected_tier_pk" PRIMARY KEY("release","iso2","year","rejected_tier"),
	CONSTRAINT "disputes_differ" CHECK ("disputes"."chosen_tier" <> "disputes"."rejected_tier")
);
--> statement-breakpoint
CREATE TABLE "known_gaps" (
	"release" text NOT NULL,
	"iso2" text,
	"year" integer NOT NULL,
	"what" text NOT NULL,
	"gap_kind" "gap_kind" NOT NULL,
	"stated_total" integer,
	CONSTRAINT "known_gaps_key" UNIQUE NULLS NOT DISTINCT("release","year","iso2")
);
--> statement-breakpoint
CREATE TABLE "control_totals" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"measure" "total_measure" NOT NULL,
	"stated" integer NOT NULL,
	"stated_by" text NOT NULL,
	"counted" integer,
	"reason" text,
	"by_state" boolean NOT NULL,
	CONSTRAINT "control_totals_release_year_measure_pk" PRIMARY KEY("release","year","measure"),
	CONSTRAINT "control_totals_mismatch" CHECK (("control_totals"."counted" is null) = ("control_totals"."reason" is null)),
	CONSTRAINT "control_totals_differ" CHECK ("control_totals"."counted" <> "control_totals"."stated")
);
--> statement-breakpoint
CREATE TABLE "watchlist_extensions" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"number_in_run" integer NOT NULL,
	"evidence" "evidence_grade" NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "watchlist_extensions_release_iso2_year_pk" PRIMARY KEY("release","iso2","year"),
	CONSTRAINT "watchlist_extensions_number" CHECK ("watchlist_extensions"."number_in_run" >= 1)
);
--> statement-breakpoint
CREATE TABLE "waiver_lists" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"countries" integer,
	"complete" boolean NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "waiver_lists_release_year_pk" PRIMARY KEY("release","year")
);
--> statement-breakpoint
CREATE TABLE "determinations" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"determination" "determination_kind" NOT NULL,
	"determined_on" date,
	"basis" text NOT NULL,
	CONSTRAINT "determinations_release_iso2_fiscal_year_determination_pk" PRIMARY KEY("release","iso2","fiscal_year","determination")
);
--> statement-breakpoint
CREATE TABLE "determination_gaps" (
	"release" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"what" text NOT NULL,
	"known_on" date,
	CONSTRAINT "determination_gaps_release_fiscal_year_pk" PRIMARY KEY("release","fiscal_year")
);
--> statement-breakpoint
CREATE TABLE "vote_pages" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"tier" "placement_or_none" NOT NULL,
	"url" text NOT NULL,
	"year_from" "year_from" NOT NULL,
	"note" text,
	CONSTRAINT "vote_pages_release_iso2_year_source_tier_url_pk" PRIMARY KEY("release","iso2","year","source","tier","url")
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
CREATE TABLE "awaited_reports" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"due_on" date NOT NULL,
	"published" text,
	"source_title" text,
	"source_url" text,
	"publisher" text,
	"checked_on" date,
	"note" text,
	CONSTRAINT "awaited_reports_release_year_pk" PRIMARY KEY("release","year"),
	CONSTRAINT "awaited_reports_published" CHECK ("awaited_reports"."published" ~ '^([.][.]/)?[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2})?$'),
	CONSTRAINT "awaited_reports_source" CHECK (("awaited_reports"."published" is null) = ("awaited_reports"."source_url" is null) and ("awaited_reports"."source_url" is null) = ("awaited_reports"."source_title" is null)),
	CONSTRAINT "awaited_reports_publisher" CHECK ("awaited_reports"."publisher" is null or "awaited_reports"."source_url" is not null)
);
--> statement-breakpoint
CREATE TABLE "downgrade_statements" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"speaker" "statement_speaker" NOT NULL,
	"says" "downgrade_reason" NOT NULL,
	"decides" boolean NOT NULL,
	"url" text,
	"quote" text,
	"note" text,
	CONSTRAINT "downgrade_statements_release_iso2_year_speaker_pk" PRIMARY KEY("release","iso2","year","speaker")
);
--> statement-breakpoint
CREATE TABLE "text_leads" (
	"release" text NOT NULL,
	"missing" "missing_kind" NOT NULL,
	"year" integer NOT NULL,
	"url" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "text_leads_release_missing_year_url_pk" PRIMARY KEY("release","missing","year","url")
);
--> statement-breakpoint
ALTER TABLE "release_archives" ADD CONSTRAINT "release_archives_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "release_files" ADD CONSTRAINT "release_files_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_based_on" FOREIGN KEY ("based_on") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "countries" ADD CONSTRAINT "countries_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_names" ADD CONSTRAINT "country_names_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_names" ADD CONSTRAINT "country_names_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_successions" ADD CONSTRAINT "country_successions_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_pages" ADD CONSTRAINT "official_pages_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_pages" ADD CONSTRAINT "official_pages_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_pages" ADD CONSTRAINT "official_pages_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD CONSTRAINT "known_gaps_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD CONSTRAINT "known_gaps_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD CONSTRAINT "known_gaps_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_totals" ADD CONSTRAINT "control_totals_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_totals" ADD CONSTRAINT "control_totals_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watchlist_extensions" ADD CONSTRAINT "watchlist_extensions_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watchlist_extensions" ADD CONSTRAINT "watchlist_extensions_placement" FOREIGN KEY ("release","iso2","year") REFERENCES "public"."placements"("release","iso2","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_lists" ADD CONSTRAINT "waiver_lists_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_lists" ADD CONSTRAINT "waiver_lists_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determinations" ADD CONSTRAINT "determinations_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determinations" ADD CONSTRAINT "determinations_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determination_gaps" ADD CONSTRAINT "determination_gaps_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vote_pages" ADD CONSTRAINT "vote_pages_vote" FOREIGN KEY ("release","iso2","year","source","tier") REFERENCES "public"."placement_votes"("release","iso2","year","source","tier") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_readings" ADD CONSTRAINT "law_readings_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "law_readings" ADD CONSTRAINT "law_readings_rule" FOREIGN KEY ("release","rule") REFERENCES "public"."rules"("release","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_codes" ADD CONSTRAINT "country_codes_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_codes" ADD CONSTRAINT "country_codes_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_lists" ADD CONSTRAINT "child_soldiers_lists_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_lists" ADD CONSTRAINT "child_soldiers_lists_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_lists" ADD CONSTRAINT "child_soldiers_lists_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_years" ADD CONSTRAINT "child_soldiers_years_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "child_soldiers_years" ADD CONSTRAINT "child_soldiers_years_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group" FOREIGN KEY ("release","group_id") REFERENCES "public"."groups"("release","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "awaited_reports" ADD CONSTRAINT "awaited_reports_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "downgrade_statements" ADD CONSTRAINT "downgrade_statements_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "downgrade_statements" ADD CONSTRAINT "downgrade_statements_placement" FOREIGN KEY ("release","iso2","year") REFERENCES "public"."placements"("release","iso2","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "text_leads" ADD CONSTRAINT "text_leads_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placements_by_report" ON "placements" USING btree ("release","year","tier");