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
CREATE TRIGGER rules_append_only BEFORE UPDATE OR DELETE ON rules FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER rules_no_truncate BEFORE TRUNCATE ON rules FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER rules_frozen AFTER INSERT ON rules REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER sources_append_only BEFORE UPDATE OR DELETE ON sources FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER sources_no_truncate BEFORE TRUNCATE ON sources FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER sources_frozen AFTER INSERT ON sources REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER countries_append_only BEFORE UPDATE OR DELETE ON countries FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER countries_no_truncate BEFORE TRUNCATE ON countries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER countries_frozen AFTER INSERT ON countries REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER country_names_append_only BEFORE UPDATE OR DELETE ON country_names FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER country_names_no_truncate BEFORE TRUNCATE ON country_names FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER country_names_frozen AFTER INSERT ON country_names REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER country_successions_append_only BEFORE UPDATE OR DELETE ON country_successions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER country_successions_no_truncate BEFORE TRUNCATE ON country_successions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER country_successions_frozen AFTER INSERT ON country_successions REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER reports_append_only BEFORE UPDATE OR DELETE ON reports FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER reports_no_truncate BEFORE TRUNCATE ON reports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER reports_frozen AFTER INSERT ON reports REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER placements_append_only BEFORE UPDATE OR DELETE ON placements FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER placements_no_truncate BEFORE TRUNCATE ON placements FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER placements_frozen AFTER INSERT ON placements REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER placement_votes_append_only BEFORE UPDATE OR DELETE ON placement_votes FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER placement_votes_no_truncate BEFORE TRUNCATE ON placement_votes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER placement_votes_frozen AFTER INSERT ON placement_votes REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER official_pages_append_only BEFORE UPDATE OR DELETE ON official_pages FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER official_pages_no_truncate BEFORE TRUNCATE ON official_pages FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER official_pages_frozen AFTER INSERT ON official_pages REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER disputes_append_only BEFORE UPDATE OR DELETE ON disputes FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER disputes_no_truncate BEFORE TRUNCATE ON disputes FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER disputes_frozen AFTER INSERT ON disputes REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER known_gaps_append_only BEFORE UPDATE OR DELETE ON known_gaps FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER known_gaps_no_truncate BEFORE TRUNCATE ON known_gaps FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER known_gaps_frozen AFTER INSERT ON known_gaps REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER control_totals_append_only BEFORE UPDATE OR DELETE ON control_totals FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER control_totals_no_truncate BEFORE TRUNCATE ON control_totals FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER control_totals_frozen AFTER INSERT ON control_totals REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER watchlist_extensions_append_only BEFORE UPDATE OR DELETE ON watchlist_extensions FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER watchlist_extensions_no_truncate BEFORE TRUNCATE ON watchlist_extensions FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER watchlist_extensions_frozen AFTER INSERT ON watchlist_extensions REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER waiver_lists_append_only BEFORE UPDATE OR DELETE ON waiver_lists FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER waiver_lists_no_truncate BEFORE TRUNCATE ON waiver_lists FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER waiver_lists_frozen AFTER INSERT ON waiver_lists REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
--> statement-breakpoint
CREATE TRIGGER determinations_append_only BEFORE UPDATE OR DELETE ON determinations FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER determinations_no_truncate BEFORE TRUNCATE ON determinations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER determinations_frozen AFTER INSERT ON determinations REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION refuse_insert_into_published();
