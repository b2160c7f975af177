-- The references of the two large tables are held statement by statement: foreign keys ask once a row.

ALTER TABLE "placement_votes" DROP CONSTRAINT "placement_votes_release_releases_version_fk";
--> statement-breakpoint
ALTER TABLE "placement_votes" DROP CONSTRAINT "placement_votes_country";
--> statement-breakpoint
ALTER TABLE "placement_votes" DROP CONSTRAINT "placement_votes_report";
--> statement-breakpoint
ALTER TABLE "placement_votes" DROP CONSTRAINT "placement_votes_source";
--> statement-breakpoint
ALTER TABLE "placements" DROP CONSTRAINT "placements_release_releases_version_fk";
--> statement-breakpoint
ALTER TABLE "placements" DROP CONSTRAINT "placements_country";
--> statement-breakpoint
ALTER TABLE "placements" DROP CONSTRAINT "placements_report";
--> statement-breakpoint
CREATE FUNCTION refuse_orphans() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  lost text;
BEGIN
  EXECUTE format(
    'SELECT named.%1$I::text FROM (SELECT DISTINCT release, %1$I FROM inserted) named
      WHERE NOT EXISTS (SELECT FROM %2$I other WHERE other.release = named.release AND other.%3$I = named.%1$I)
      LIMIT 1',
    TG_ARGV[0], TG_ARGV[1], TG_ARGV[2]
  ) INTO lost;
  IF lost IS NOT NULL THEN
    RAISE EXCEPTION 'insert into % violates foreign key: % has no %', TG_TABLE_NAME, TG_ARGV[1], lost
      USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER placements_iso2_known AFTER INSERT ON placements REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_orphans('iso2', 'countries', 'iso2');
--> statement-breakpoint
CREATE TRIGGER placements_year_known AFTER INSERT ON placements REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_orphans('year', 'reports', 'year');
--> statement-breakpoint
CREATE TRIGGER placement_votes_iso2_known AFTER INSERT ON placement_votes REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_orphans('iso2', 'countries', 'iso2');
--> statement-breakpoint
CREATE TRIGGER placement_votes_year_known AFTER INSERT ON placement_votes REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_orphans('year', 'reports', 'year');
--> statement-breakpoint
CREATE TRIGGER placement_votes_source_known AFTER INSERT ON placement_votes REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_orphans('source', 'sources', 'id');
