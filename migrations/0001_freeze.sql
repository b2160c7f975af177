-- A release is filled while it is a draft, in one transaction, and frozen for ever when it is published.

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
BEGIN
  IF TG_OP = 'INSERT' AND NEW.state <> 'draft' THEN
    RAISE EXCEPTION 'release % must begin as a draft', NEW.version USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND (
    (OLD.version, OLD.based_on, OLD.published_at, OLD.notes, OLD.sha256)
      IS DISTINCT FROM (NEW.version, NEW.based_on, NEW.published_at, NEW.notes, NEW.sha256)
    OR (OLD.state, NEW.state) NOT IN (('draft', 'published'), ('published', 'withdrawn'))
  ) THEN
    RAISE EXCEPTION 'release % cannot change: a draft can be published and a published release withdrawn', OLD.version
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
-- For tables with most of the rows: a foreign key asks once a row, this trigger once a statement.
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
-- Every instance that listens hears of it when the transaction is committed.
CREATE FUNCTION announce() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('releases', TG_TABLE_NAME);
  RETURN NULL;
END
$$;
--> statement-breakpoint
-- Freezes every table of releases. A migration that adds a table calls it again at its end.
CREATE PROCEDURE freeze_tables() LANGUAGE plpgsql AS $$
DECLARE
  frozen text;
BEGIN
  FOR frozen IN
    SELECT table_name FROM information_schema.columns
     WHERE table_schema = 'public' AND (column_name = 'release' OR table_name = 'report_announcements')
     GROUP BY table_name
  LOOP
    EXECUTE format(
      'CREATE OR REPLACE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
         FOR EACH ROW EXECUTE FUNCTION refuse_change()', frozen);
    EXECUTE format(
      'CREATE OR REPLACE TRIGGER no_truncate BEFORE TRUNCATE ON %I
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', frozen);
    -- Files are added whenever they are complete, and announcements belong to no release.
    CONTINUE WHEN frozen IN ('release_files', 'release_archives', 'report_announcements');
    EXECUTE format(
      'CREATE OR REPLACE TRIGGER frozen AFTER INSERT ON %I REFERENCING NEW TABLE AS inserted
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published()', frozen);
  END LOOP;
END
$$;
--> statement-breakpoint
CALL freeze_tables();
--> statement-breakpoint
DO $$
DECLARE
  tested record;
BEGIN
  FOR tested IN
    SELECT * FROM (VALUES
      ('placements', 'iso2', 'countries', 'iso2'),
      ('placements', 'year', 'reports', 'year'),
      ('placement_votes', 'iso2', 'countries', 'iso2'),
      ('placement_votes', 'year', 'reports', 'year'),
      ('placement_votes', 'source', 'sources', 'id')
    ) AS references_of(name, own_column, foreign_name, foreign_column)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER %2$s_known AFTER INSERT ON %1$I REFERENCING NEW TABLE AS inserted
         FOR EACH STATEMENT EXECUTE FUNCTION refuse_orphans(%2$L, %3$L, %4$L)',
      tested.name, tested.own_column, tested.foreign_name, tested.foreign_column);
  END LOOP;
END
$$;
--> statement-breakpoint
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON releases FOR EACH ROW EXECUTE FUNCTION guard_release();
--> statement-breakpoint
CREATE TRIGGER keep BEFORE DELETE ON releases FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER announced AFTER UPDATE OF state ON releases FOR EACH ROW EXECUTE FUNCTION announce();
--> statement-breakpoint
CREATE TRIGGER announced AFTER INSERT ON report_announcements FOR EACH ROW EXECUTE FUNCTION announce();
