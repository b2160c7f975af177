CREATE TABLE "awaited_reports" (
	"release" text NOT NULL,
	"year" integer NOT NULL,
	"due_on" date NOT NULL,
	"published" text,
	"source_title" text,
	"source_url" text,
	"checked_on" date,
	"note" text,
	CONSTRAINT "awaited_reports_release_year_pk" PRIMARY KEY("release","year"),
	CONSTRAINT "awaited_reports_published" CHECK ("awaited_reports"."published" ~ '^([.][.]/)?[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2})?$'),
	CONSTRAINT "awaited_reports_source" CHECK (("awaited_reports"."published" is null) = ("awaited_reports"."source_url" is null) and ("awaited_reports"."source_url" is null) = ("awaited_reports"."source_title" is null))
);
--> statement-breakpoint
CREATE TABLE "report_announcements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_announcements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"year" integer NOT NULL,
	"published" text,
	"url" text,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "report_announcements_published" CHECK ("report_announcements"."published" ~ '^([.][.]/)?[0-9]{4}-(0[1-9]|1[0-2])(-[0-9]{2})?$'),
	CONSTRAINT "report_announcements_source" CHECK (("report_announcements"."published" is null) = ("report_announcements"."url" is null))
);
--> statement-breakpoint
ALTER TABLE "awaited_reports" ADD CONSTRAINT "awaited_reports_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER awaited_reports_append_only BEFORE UPDATE OR DELETE ON awaited_reports FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER awaited_reports_no_truncate BEFORE TRUNCATE ON awaited_reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER awaited_reports_frozen AFTER INSERT ON awaited_reports REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER report_announcements_append_only BEFORE UPDATE OR DELETE ON report_announcements FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER report_announcements_no_truncate BEFORE TRUNCATE ON report_announcements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Every instance that listens hears of it, as of a release.
CREATE FUNCTION announce_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('releases', NEW.year::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER report_announcements_told AFTER INSERT ON report_announcements FOR EACH ROW EXECUTE FUNCTION announce_report();
