CREATE TABLE "determination_gaps" (
	"release" text NOT NULL,
	"fiscal_year" integer NOT NULL,
	"what" text NOT NULL,
	CONSTRAINT "determination_gaps_release_fiscal_year_pk" PRIMARY KEY("release","fiscal_year")
);
--> statement-breakpoint
ALTER TABLE "determination_gaps" ADD CONSTRAINT "determination_gaps_release_releases_version_fk" FOREIGN KEY ("release") REFERENCES "public"."releases"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE TRIGGER determination_gaps_append_only BEFORE UPDATE OR DELETE ON determination_gaps FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER determination_gaps_no_truncate BEFORE TRUNCATE ON determination_gaps FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER determination_gaps_frozen AFTER INSERT ON determination_gaps REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
