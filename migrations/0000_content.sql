CREATE TYPE "public"."code_status" AS ENUM('official', 'user_assigned', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."determination_kind" AS ENUM('restriction_d1A', 'restriction_d1Ai', 'restriction_d1Aii', 'subsequent_compliance_d3', 'full_waiver', 'partial_waiver');--> statement-breakpoint
CREATE TYPE "public"."evidence_grade" AS ENUM('official', 'corroborated', 'single_source', 'derived');--> statement-breakpoint
CREATE TYPE "public"."name_kind" AS ENUM('official', 'former', 'variant', 'code');--> statement-breakpoint
CREATE TYPE "public"."release_state" AS ENUM('draft', 'published', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."source_kind" AS ENUM('official', 'implied', 'compilation', 'press', 'derived');--> statement-breakpoint
CREATE TYPE "public"."tier" AS ENUM('1', '2', '2WL', '3', 'SC');--> statement-breakpoint
CREATE TYPE "public"."total_measure" AS ENUM('all', 'ranked', '1', '2', '3', '2WL', 'SC', 'upgrades', 'downgrades', 'special_watch_list');--> statement-breakpoint
CREATE TYPE "public"."vote" AS ENUM('1', '2', '2WL', '3', 'SC', 'NR');--> statement-breakpoint
CREATE TABLE "control_totals" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"measure" "total_measure" NOT NULL,
	"stated" integer NOT NULL,
	"stated_by" text NOT NULL,
	"counted" integer,
	"reason" text,
	CONSTRAINT "control_totals_release_year_measure_pk" PRIMARY KEY("release","year","measure"),
	CONSTRAINT "control_totals_mismatch" CHECK (("control_totals"."counted" is null) = ("control_totals"."reason" is null)),
	CONSTRAINT "control_totals_differ" CHECK ("control_totals"."counted" <> "control_totals"."stated")
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
CREATE TABLE "disputes" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"chosen_tier" "vote" NOT NULL,
	"rejected_tier" "vote" NOT NULL,
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
	CONSTRAINT "known_gaps_key" UNIQUE NULLS NOT DISTINCT("release","year","iso2")
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
CREATE TABLE "placement_votes" (
	"release" text NOT NULL,
	"iso2" text NOT NULL,
	"year" integer NOT NULL,
	"source" text NOT NULL,
	"tier" "vote" NOT NULL,
	CONSTRAINT "placement_votes_release_iso2_year_source_tier_pk" PRIMARY KEY("release","iso2","year","source","tier")
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
CREATE TABLE "releases" (
	"version" text PRIMARY KEY NOT NULL,
	"based_on" text,
	"published_at" timestamp with time zone NOT NULL,
	"notes" jsonb NOT NULL,
	"sha256" text NOT NULL,
	"state" "release_state" DEFAULT 'draft' NOT NULL,
	"withdrawn_reason" text,
	CONSTRAINT "releases_version" CHECK ("releases"."version" ~ '^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}$'),
	CONSTRAINT "releases_sha256" CHECK ("releases"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "releases_withdrawn" CHECK (("releases"."state" = 'withdrawn') = ("releases"."withdrawn_reason" is not null))
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
CREATE TABLE "waiver_lists" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"countries" integer,
	"complete" boolean NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "waiver_lists_release_year_pk" PRIMARY KEY("release","year")
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
ALTER TABLE "control_totals" ADD CONSTRAINT "control_totals_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "control_totals" ADD CONSTRAINT "control_totals_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "countries" ADD CONSTRAINT "countries_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_names" ADD CONSTRAINT "country_names_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_names" ADD CONSTRAINT "country_names_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_successions" ADD CONSTRAINT "country_successions_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determinations" ADD CONSTRAINT "determinations_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "determinations" ADD CONSTRAINT "determinations_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD CONSTRAINT "known_gaps_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD CONSTRAINT "known_gaps_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "known_gaps" ADD CONSTRAINT "known_gaps_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_pages" ADD CONSTRAINT "official_pages_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_pages" ADD CONSTRAINT "official_pages_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_pages" ADD CONSTRAINT "official_pages_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_votes" ADD CONSTRAINT "placement_votes_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_votes" ADD CONSTRAINT "placement_votes_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_votes" ADD CONSTRAINT "placement_votes_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_votes" ADD CONSTRAINT "placement_votes_source" FOREIGN KEY ("release","source") REFERENCES "public"."sources"("release","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_country" FOREIGN KEY ("release","iso2") REFERENCES "public"."countries"("release","iso2") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_based_on" FOREIGN KEY ("based_on") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rules" ADD CONSTRAINT "rules_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sources" ADD CONSTRAINT "sources_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_lists" ADD CONSTRAINT "waiver_lists_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiver_lists" ADD CONSTRAINT "waiver_lists_report" FOREIGN KEY ("release","year") REFERENCES "public"."reports"("release","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watchlist_extensions" ADD CONSTRAINT "watchlist_extensions_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watchlist_extensions" ADD CONSTRAINT "watchlist_extensions_placement" FOREIGN KEY ("release","iso2","year") REFERENCES "public"."placements"("release","iso2","year") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placements_by_report" ON "placements" USING btree ("release","year","tier");