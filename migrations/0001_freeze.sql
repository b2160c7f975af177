-- A release is filled while it is a draft and frozen for ever when it is published.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % is append-only: rows of a release are never updated or deleted', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation', HINT = 'Publish a correction as a new release.';
END
$$;
--> statement-breakpoint
CREATE FUNCTION refuse_insert_into_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  frozen text;
BEGIN
  SELECT releases.version INTO frozen
    FROM releases
   WHERE releases.state <> 'draft' AND releases.version IN (SELECT DISTINCT release FROM inserted)
   LIMIT 1;
  IF frozen IS NOT NULL THEN
    RAISE EXCEPTION 'release % is published: table % takes no more rows of it', frozen, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation', HINT = 'Publish a correction as a new release.';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE FUNCTION guard_release() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bad text;
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.state <> 'draft' THEN
      RAISE EXCEPTION 'release % must begin as a draft', NEW.version USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;

  IF (OLD.version, OLD.based_on, OLD.published_at, OLD.notes, OLD.sha256)
     IS DISTINCT FROM (NEW.version, NEW.based_on, NEW.published_at, NEW.notes, NEW.sha256)
     OR (OLD.state, NEW.state) NOT IN (('draft', 'published'), ('published', 'withdrawn')) THEN
    RAISE EXCEPTION 'release % cannot change: a draft can be published and a published release withdrawn', OLD.version
      USING ERRCODE = 'restrict_violation';
  END IF;

  IF NEW.state = 'published' THEN
    SELECT p.iso2 || ' ' || p.year INTO bad
      FROM placements p JOIN countries c USING (release, iso2) JOIN reports r USING (release, year)
     WHERE p.release = NEW.version AND (r.published_on < c.valid_from OR r.published_on > c.valid_to)
     LIMIT 1;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'placement % lies outside the life of its code', bad USING ERRCODE = 'check_violation';
    END IF;

    SELECT r.year::text INTO bad
      FROM reports r
     WHERE r.release = NEW.version
       AND (SELECT count(*) FROM rules
             WHERE rules.release = r.release AND r.year BETWEEN rules.first_report AND coalesce(rules.last_report, r.year)) <> 1
     LIMIT 1;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'report % is not governed by exactly one rule', bad USING ERRCODE = 'check_violation';
    END IF;

    SELECT p.iso2 || ' ' || p.year INTO bad
      FROM placements p JOIN rules ON rules.release = p.release
       AND p.year BETWEEN rules.first_report AND coalesce(rules.last_report, p.year)
     WHERE p.release = NEW.version AND p.tier = '2WL' AND NOT rules.has_watch_list
     LIMIT 1;
    IF bad IS NOT NULL THEN
      RAISE EXCEPTION 'placement % is on a watch list that its era does not have', bad USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER releases_guard BEFORE INSERT OR UPDATE ON releases FOR EACH ROW EXECUTE FUNCTION guard_release();
--> statement-breakpoint
CREATE TRIGGER releases_keep BEFORE DELETE ON releases FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER releases_no_truncate BEFORE TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Every table with rows of a release: no row changes, and only a draft takes new ones. Its files come after publication.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN
    SELECT table_name FROM information_schema.columns
     WHERE table_schema = current_schema() AND column_name = 'release'
    UNION SELECT 'report_announcements'
    ORDER BY 1
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
                   name || '_append_only', name);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()',
                   name || '_no_truncate', name);
    CONTINUE WHEN name IN ('release_files', 'release_archives', 'report_announcements');
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published()',
                   name || '_frozen', name);
  END LOOP;
END
$$;
--> statement-breakpoint
-- The references of the two large tables are checked once a statement: foreign keys check once a row.
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
--> statement-breakpoint
-- Every instance that listens hears of a release that was published or withdrawn, once the transaction holds.

CREATE FUNCTION announce_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('releases', NEW.version);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER releases_announced AFTER UPDATE OF state ON releases FOR EACH ROW EXECUTE FUNCTION announce_release();
--> statement-breakpoint
-- Every instance that listens hears of it, as of a release.
CREATE FUNCTION announce_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('releases', NEW.year::text);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER report_announcements_announced AFTER INSERT ON report_announcements FOR EACH ROW EXECUTE FUNCTION announce_report();
