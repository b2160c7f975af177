CREATE TABLE "release_files" (
	"release" text NOT NULL,
	"name" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "release_files_release_name_pk" PRIMARY KEY("release","name"),
	CONSTRAINT "release_files_sha256" CHECK ("release_files"."sha256" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "release_files" ADD CONSTRAINT "release_files_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER release_files_append_only BEFORE UPDATE OR DELETE ON release_files FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER release_files_no_truncate BEFORE TRUNCATE ON release_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
