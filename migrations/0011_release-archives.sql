CREATE TABLE "release_archives" (
	"release" text PRIMARY KEY NOT NULL,
	"body" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "release_archives" ADD CONSTRAINT "release_archives_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER release_archives_append_only BEFORE UPDATE OR DELETE ON release_archives FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER release_archives_no_truncate BEFORE TRUNCATE ON release_archives FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
