-- Views for people who query the facts in SQL: a schema for each release ever published, one for the newest.
-- The columns are those of the lists of the API, without what the engine computes. Written anew by the owner's
-- start whenever this file or comments.sql changes, so build nothing of your own on these views.

DROP SCHEMA IF EXISTS newest, all_releases CASCADE;
--> statement-breakpoint
CREATE SCHEMA all_releases;
--> statement-breakpoint
CREATE SCHEMA newest;
--> statement-breakpoint
-- The last day that a date, a month or a year can mean, as getLastDay in src/domain/dates.ts.
CREATE FUNCTION all_releases.last_day(partial_date text) RETURNS date LANGUAGE sql IMMUTABLE
RETURN CASE length(partial_date)
  WHEN 10 THEN partial_date::date
  WHEN 7 THEN ((partial_date || '-01')::date + interval '1 month' - interval '1 day')::date
  WHEN 4 THEN (partial_date || '-12-31')::date
END;
--> statement-breakpoint
CREATE VIEW all_releases.releases AS
SELECT version, published_at, state, based_on, withdrawn_at, withdrawn_reason, sha256
  FROM releases
 WHERE state <> 'draft';
--> statement-breakpoint
CREATE VIEW all_releases.tiers AS
SELECT p.release, c.iso3, p.iso2, c.name AS country, p.year, p.tier, p.evidence,
       -- As isDisputed in src/domain/evidence.ts.
       EXISTS (
         SELECT FROM placement_votes v
          WHERE (v.release, v.iso2, v.year) = (p.release, p.iso2, p.year) AND v.tier::text <> p.tier::text
       ) AND (
         SELECT coalesce(bool_or(s.kind = 'official') FILTER (WHERE v.tier::text <> p.tier::text), false)
             OR NOT coalesce(bool_or(s.kind = 'official') FILTER (WHERE v.tier::text = p.tier::text), false)
            AND NOT EXISTS (
                  SELECT FROM control_totals t
                   WHERE (t.release, t.year) = (p.release, p.year)
                     AND (t.measure::text = p.tier::text OR t.measure::text = ANY (array_agg(v.tier::text)))
                     AND t.stated = (
                           SELECT count(*) FROM placements o
                            WHERE (o.release, o.year) = (p.release, p.year) AND o.tier::text = t.measure::text
                         )
                )
            AND count(DISTINCT s.lineage) FILTER (WHERE v.tier::text <> p.tier::text AND s.kind <> 'derived')
                >= greatest(1, count(DISTINCT s.lineage) FILTER (WHERE v.tier::text = p.tier::text AND s.kind <> 'derived'))
           FROM placement_votes v JOIN sources s ON (s.release, s.id) = (v.release, v.source)
          WHERE (v.release, v.iso2, v.year) = (p.release, p.iso2, p.year)
       ) AS disputed,
       coalesce((
         SELECT string_agg(v.source, ';' ORDER BY v.source COLLATE "C") FROM placement_votes v
          WHERE (v.release, v.iso2, v.year) = (p.release, p.iso2, p.year) AND v.tier::text = p.tier::text
       ), 'derivation') AS sources
  FROM placements p JOIN countries c USING (release, iso2);
--> statement-breakpoint
CREATE VIEW all_releases.countries AS
SELECT c.release, c.iso3, c.iso2, c.name AS country, c.m49, c.region, c.subregion, c.intermediate_region, c.code_status,
       c.valid_from, c.valid_to, c.wikidata, o.cow, o.cow_letters, o.gw, o.vdem, o.world_bank, o.imf, o.owid, o.ioc
  FROM countries c LEFT JOIN country_codes o USING (release, iso2);
--> statement-breakpoint
CREATE VIEW all_releases.reports AS
SELECT r.release, r.year, 'Trafficking in Persons Report ' || r.year AS title, r.published_on, l.id AS rule, t.covered,
       t.tier_1, t.tier_2, CASE WHEN l.has_watch_list THEN t.tier_2wl END AS tier_2wl, t.tier_3, t.tier_sc,
       r.url AS official_url
  FROM reports r
  JOIN rules l ON l.release = r.release AND r.year BETWEEN l.first_report AND coalesce(l.last_report, r.year)
 CROSS JOIN LATERAL (
         SELECT count(*) AS covered,
                count(*) FILTER (WHERE p.tier = '1') AS tier_1,
                count(*) FILTER (WHERE p.tier = '2') AS tier_2,
                count(*) FILTER (WHERE p.tier = '2WL') AS tier_2wl,
                count(*) FILTER (WHERE p.tier = '3') AS tier_3,
                count(*) FILTER (WHERE p.tier = 'SC') AS tier_sc
           FROM placements p
          WHERE (p.release, p.year) = (r.release, r.year)
       ) t;
--> statement-breakpoint
CREATE VIEW all_releases.waivers AS
SELECT w.release, c.iso3, w.iso2, c.name AS country, w.year, w.number_in_run, w.evidence, w.basis
  FROM watchlist_extensions w JOIN countries c USING (release, iso2);
--> statement-breakpoint
CREATE VIEW all_releases.rules AS
SELECT l.release, l.id, l.title, l.citation, l.public_law, l.enacted_on, l.first_report, l.last_report, l.has_watch_list,
       l.counts_years, l.max_run, l.waivers_per_run, l.relisting_max_run, l.counting_citation, l.downgrade_citation,
       l.waiver_citation, l.relisting_citation, l.summary, replace(l.reference_url, '; ', ';') AS reference_url,
       v.verified_until
  FROM rules l LEFT JOIN law_readings v ON (v.release, v.rule) = (l.release, l.id);
--> statement-breakpoint
CREATE VIEW all_releases.sources AS
SELECT release, id, title, publisher, url AS source_url, covers, kind, lineage
  FROM sources;
--> statement-breakpoint
CREATE VIEW all_releases.determinations AS
SELECT d.release, c.iso3, d.iso2, c.name AS country, d.fiscal_year, d.fiscal_year - 1 AS report_year, d.determination,
       d.determined_on, d.basis
  FROM determinations d JOIN countries c USING (release, iso2);
--> statement-breakpoint
CREATE VIEW all_releases.groups AS
SELECT g.release, g.id, g.name, g.abbreviation, g.kind, g.founded_on, g.url AS source_url,
       replace(g.others, '; ', ';') AS others, g.note,
       (
         SELECT count(DISTINCT m.iso2) FROM group_members m
          WHERE (m.release, m.group_id) = (g.release, g.id)
            AND p.day BETWEEN coalesce(all_releases.last_day(m.member_from), '-infinity')
                          AND coalesce(all_releases.last_day(m.member_to), 'infinity')
       ) AS member_count
  FROM groups g
  JOIN (
         SELECT version AS release, (published_at AT TIME ZONE 'UTC')::date AS day FROM releases
       ) p USING (release);
--> statement-breakpoint
CREATE VIEW all_releases.group_members AS
SELECT m.release, m.group_id, c.iso3, m.iso2, c.name AS country, m.member_from, m.member_to, m.url AS source_url, m.note
  FROM group_members m JOIN countries c USING (release, iso2);
--> statement-breakpoint
CREATE VIEW newest.release AS
SELECT *
  FROM all_releases.releases
 WHERE state = 'published'
 ORDER BY string_to_array(version, '.')::integer[] DESC
 LIMIT 1;
--> statement-breakpoint
DO $$
DECLARE
  own record;
BEGIN
  FOR own IN
    SELECT table_name AS name, string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS others
      FROM information_schema.columns
     WHERE table_schema = 'all_releases' AND column_name <> 'release' AND table_name <> 'releases'
     GROUP BY table_name
  LOOP
    EXECUTE format(
      'CREATE VIEW newest.%1$I AS SELECT %2$s FROM all_releases.%1$I
        WHERE release = (SELECT version FROM newest.release)', own.name, own.others);
  END LOOP;
END
$$;
