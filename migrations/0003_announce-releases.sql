-- Every instance that listens hears of a release that was published or withdrawn, once the transaction holds.

CREATE FUNCTION announce_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('releases', NEW.version);
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER releases_announced AFTER UPDATE OF state ON releases FOR EACH ROW EXECUTE FUNCTION announce_release();
