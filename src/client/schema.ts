// Made from openapi/openapi.json by "npm run describe".
export interface paths {
    "/card.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Card of an answer
         * @description What an address says, in words, for previews of links: the verdict on a claim, what a what-if assumes, or the title of a page.
         */
        get: operations["drawCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions
         * @description Every row that was added or removed and every value that was corrected since an older edition; without `since`, the edition before. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Feed of releases and corrections
         * @description An Atom feed with an entry for each release that is published or withdrawn, the newest first.
         */
        get: operations["getChangesFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/child-soldiers-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Child Soldiers Prevention Act lists
         * @description Countries whose forces or government-backed groups recruit or use child soldiers, as each report lists them under 22 U.S.C. 2370c-1, and whether the President waived the restriction on military assistance. The list is apart from the tiers. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listChildSoldiersLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Citation of an answer
         * @description Cites any address of the service, pinned to the release that answers: short and long text, BibTeX, RIS, CSL-JSON.
         */
        get: operations["getCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Panel of countries and years, with the clock
         * @description One row for every country or territory and every report, whether it was placed or not: tier, change, place on the watch-list clock, outcome, evidence. Balanced, for statistics; `coverage` says why a row has no tier. Parquet and XLSX describe each column. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listClock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compare.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timelines of several countries
         * @description The timelines of up to 12 countries under each other on one axis: of those that are named, or the members of a region or group.
         */
        get: operations["drawComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries and territories
         * @description Every country or territory that any report placed, with its codes, names, regions, current tier and current clock. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A country or territory
         * @description Its codes, names and regions, current tier and current clock. Found by any of its codes and names, in any case.
         */
        get: operations["getCountry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/child-soldiers-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Child Soldiers Prevention Act listings of a country
         * @description The reports that list the country under 22 U.S.C. 2370c-1, and whether the President waived the restriction. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCountryChildSoldiersLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a country stands, and why
         * @description The engine's answer after a report: status, what the next report may say, a trace clause by clause, and the smallest changes that would give another answer.
         */
        get: operations["getCountryEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What each report did with a country
         * @description What each report did with the country and what the law allowed it to do, oldest first: in a sentence, with the clause, and in JSON clause by clause. What the next report may say is at /countries/{c}/eligibility. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCountryOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to others in the position of a country
         * @description Every earlier case of a country in the same position on the watch-list clock as this one, its own earlier years among them, and what the next report did with each, with the summary. Cases are no forecast: see `summary.limits`. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCountryPrecedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/precedents.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to others in the position of a country
         * @description Who went where, of all that stood before where the country stands: one mark a case, named, under its placement in the next report.
         */
        get: operations["drawCountryPrecedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/spells": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch-list spells of a country
         * @description Unbroken years on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCountrySpells"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tier history of a country
         * @description One row a report year. A year without a row: the report did not cover the country, unless `knownGaps` says otherwise. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCountryPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/tiers.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of a country
         * @description Its tier in every report. Years on the watch list carry the number of the counted year; waivers, automatic downgrades, special cases and gaps are marked.
         */
        get: operations["drawCountryTiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/tiers/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossier of a placement
         * @description One cell with its evidence: what each source says, disputes and their decisions, official pages, the stated totals that count it, and what cannot be known.
         */
        get: operations["getDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Presidential determinations
         * @description What the President determined for Tier 3 countries, by US fiscal year (report year + 1); the law asks for it since the report of 2003. A Tier 3 country without a row: see `knownGaps`. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listDeterminations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/downgrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps from the watch list to Tier 3
         * @description Each with its outcome word, whether a waiver was still open, and in JSON a trace clause by clause. Whether a country would have gone to Tier 3 on merit cannot be told from placements. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listDowngrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What if
         * @description The engine's answer to a what-if: a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year.
         */
        get: operations["simulate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flow.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Moves between two reports
         * @description Where the countries of one report were in a later one: a band for each way that some went.
         */
        get: operations["drawFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups of countries
         * @description Organizations, forums, lists and the regional bureaus of the Department of State that other lists can be narrowed to by `group`, with their members from when to when. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A group of countries
         * @description What it is, and all that are or were its members, each with the address at which it was read. A suspended member remains one.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/groups/{group}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of a group
         * @description All that are or were members of the group, from when to when; with `year`, those that were when the report of that year came out. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listGroupMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/countries/{country}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tier history of a country: words of a chart
         * @description Headline, notes, source and text alternative for a chart of /countries/{country}/tiers.csv, in Datawrapper's form for live metadata.
         */
        get: operations["describeCountryPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports: words of a chart
         * @description Headline, notes, source and text alternative for a chart of /reports.csv, in Datawrapper's form for live metadata.
         */
        get: operations["describeReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/reports/{year}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrades and downgrades: words of a chart
         * @description Headline, notes, source and text alternative for a chart of /reports/{year}/changes.csv, in Datawrapper's form for live metadata.
         */
        get: operations["describeReportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/reports/{year}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements of a report: words of a chart
         * @description Headline, notes, source and text alternative for a chart of /reports/{year}/tiers.csv, in Datawrapper's form for live metadata.
         */
        get: operations["describeReportPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All placements: words of a chart
         * @description Headline, notes, source and text alternative for a chart of /tiers.csv, in Datawrapper's form for live metadata.
         */
        get: operations["describePlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meta/watchlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on the Tier 2 Watch List: words of a chart
         * @description Headline, notes, source and text alternative for a chart of /watchlist.csv, in Datawrapper's form for live metadata.
         */
        get: operations["describeWatchList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/precedents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to countries in a position
         * @description Every case in which a report left a country in a position on the watch-list clock, what the next report did with it, and the summary: numbers and shares by tier and by outcome, each with a 95 % interval, and a sentence to quote. Cases are no forecast: see `summary.limits`. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listPrecedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/precedents.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to countries in a position
         * @description Who went where from a position on the watch-list clock: one mark a case, named, under its placement in the next report.
         */
        get: operations["drawPrecedents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Receipt of an answer
         * @description Says whether a pinned address gave, and still gives, a body with a digest: for figures in print that are questioned later.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases
         * @description Every edition of the dataset that was ever published, oldest first, with what is new in it. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A release
         * @description Notes, state, digest, numbers of rows, placements by evidence grade, and files with size and SHA-256. With `asOf`, the numbers are of what could be known on that day.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Files of an edition
         * @description The whole edition as files, each with its size and SHA-256. Made again they have the same bytes.
         */
        get: operations["listDownloads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/download/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of an edition
         * @description datapackage.json (Data Package v2) and its CSV files, all of them in one zip, each table as NDJSON and Parquet, everything as an Excel workbook and as an SQLite database. Range requests are answered.
         */
        get: operations["getDownload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports
         * @description All reports with their dates of publication, totals by tier and the era of the law that governs them; `expected` says when the next one is due. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report
         * @description Title, date of publication, totals by tier, link, rule in force.
         */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrades and downgrades
         * @description Every placement that differs from the report of the year before, or may differ behind a known gap. The first report has none. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listReportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/changes.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved in a report
         * @description Upgrades and downgrades against the report before, and what cannot be compared.
         */
        get: operations["drawReportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/map.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map of a report
         * @description The world, or a region or group of it, by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.
         */
        get: operations["drawReportMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/news": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * News of a report
         * @description Totals against those before, who moved, fell by a limit of the watch list, stayed by a waiver or was upgraded at the limit, first times and records.
         */
        get: operations["getReportNews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements of a report
         * @description One row a country or territory that the report covers. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listReportPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eras of the watch-list law
         * @description Each with its citation, public law, dates and parameters: all that the engine knows of the law. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An era of the watch-list law
         * @description Citation, public law, dates, parameters and a plain-language summary.
         */
        get: operations["getRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields of the dataset
         * @description Every field that was served up to the release, also those that are gone: type, meaning, first and last edition, and what took its place. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources
         * @description Where the placements were read. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements counted
         * @description Placements by year, tier, and region or sub-region of UN M49 or group, special cases among them. Each tier of a year and region that has placements has a row, with 0 where nobody is on it. A country counts in every group that it belongs to. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long countries stay on a tier
         * @description Spells of unbroken reports on one tier that began in a period, by the estimator of Kaplan and Meier: spells that are still running, or after which it is not known what came, count for as long as they were seen. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listDurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/statistics/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Moves from tier to tier
         * @description What the reports of a period did with countries, by their placement in the report before: numbers, and shares with a 95 % interval that takes the moves for independent of each other, which they are not. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listTransitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All placements
         * @description The tier history of all countries, filtered; without a filter all placements of all reports. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiers.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers by year
         * @description Number of countries in each tier, report by report: of all, or of a region or group, with the members that it had then.
         */
        get: operations["drawTiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claim check
         * @description Checks one claim: supported, refuted, or not_known where the dataset cannot tell. Whom: country (several are all meant), or count, or country and others, or share, or record (the last four may be narrowed by among, group and status). When: year (several are all meant), or from and to; or together: when, streak or since. What: exactly one of tier, on, event, run, worseThan, betterThan, bestSince, worstSince, firstTimeInTier, move.
         */
        get: operations["verifyClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verify/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Claims in a text
         * @description Finds the claims about the reports in a sentence or an article, and checks each. The text is neither stored nor logged. Only English is read. A text of at most 2048 characters may also be asked as `GET /verify?text=…`.
         */
        post: operations["checkText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wall.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wall of many countries
         * @description Countries and territories under each other, by name or those of a region or group, the reports beside each other: tiers as cells with colour and pattern. Cells of reports in which a country was not a member are pale.
         */
        get: operations["drawWall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on the Tier 2 Watch List
         * @description Every country on the list after a report: in which counted year, waivers used and left, and what comes next, the most urgent first. `/eligibility` is another address of this list. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listWatchList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist.{picture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks of the watch list
         * @description The clock of every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["drawWatchList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waivers
         * @description Decisions that kept a country on the watch list although the limit of consecutive years would have moved it to Tier 3. Forms: JSON, or by suffix or `Accept` `.csv`, `.ndjson`, `.xlsx`, `.parquet`.
         */
        get: operations["listWaivers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Placement in a report: Tier 1, 2, 2 Watch List (2WL), 3, or special case (SC: covered, not ranked)
         * @enum {string}
         */
        TierInput: "1" | "2" | "3" | "2WL" | "SC";
        /**
         * @description How well a fact is known: official (State's own text was read), corroborated (two or more independent compilations agree), single_source (one compilation), derived (by elimination or implication, in step with the stated totals)
         * @enum {string}
         */
        EvidenceGrade: "official" | "corroborated" | "single_source" | "derived";
        /**
         * @description Placement in a report: Tier 1, 2, 2 Watch List (2WL), 3, or special case (SC: covered, not ranked)
         * @enum {string}
         */
        Tier: "1" | "2" | "3" | "2WL" | "SC";
        /**
         * @description Where a country stands after a report. not_on_watch_list: it is not on the Tier 2 Watch List; no_clock: it is, but no limit can reach the next report, because the years do not count or its law sets none; clock_running: the limit is not reached; waiver_required: the next report may keep it there only with a waiver; final_year: no waiver is left, Tier 3 follows unless it is upgraded; relisting_limit: it came back from a downgrade after a run with a waiver and may stay no longer, waiver or not
         * @enum {string}
         */
        Status: "not_on_watch_list" | "no_clock" | "clock_running" | "waiver_required" | "final_year" | "relisting_limit";
        /**
         * @description Whether the next report may place the country on the Tier 2 Watch List
         * @enum {string}
         */
        WatchListAnswer: "allowed" | "with_waiver" | "impossible";
        /**
         * @description What a report did with a country that the rules bound. waived: kept on the watch list by a waiver; automatic_downgrade: Tier 3 where the limit of consecutive years applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; upgraded_in_time: Tier 1 or 2; left_unranked: a special case, or not in the report; contradiction: the rules do not allow the placement; no_effect: the rules did not bind
         * @enum {string}
         */
        Outcome: "waived" | "automatic_downgrade" | "relisting_limit_downgrade" | "upgraded_in_time" | "left_unranked" | "contradiction" | "no_effect";
        /**
         * @description Whether the law still left the run a waiver when an automatic downgrade ended it
         * @enum {string}
         */
        WaiverState: "open" | "exhausted";
        /**
         * @description How a spell on the watch list ended: by a bound outcome, or without the rules having bound (upgraded, downgraded); left_unranked: as a special case or out of the report; ongoing: it is on the list in the last report
         * @enum {string}
         */
        SpellEnding: "ongoing" | "automatic_downgrade" | "relisting_limit_downgrade" | "upgraded_in_time" | "upgraded" | "downgraded" | "left_unranked";
        /**
         * @description A step of the decision, in the order in which they are asked. listing: is the country on the watch list; consequence: does the law limit the stay; relisting: does the limit of a relisting apply; run: is the run as long as the law allows; waiver: is a waiver left; downgrade: nothing is left; placement: what the report then did
         * @enum {string}
         */
        Clause: "listing" | "consequence" | "relisting" | "run" | "waiver" | "downgrade" | "placement";
        /** @description A placement that a step looked at */
        TracePlacement: {
            /** @description Report year */
            year: number;
            /** @description Placement; null: not covered by the report */
            tier: components["schemas"]["Tier"] | null;
            /** @description How well the placement is known; null: not covered, or assumed */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the placement is assumed, as in a what-if */
            assumed: boolean;
            /** @description Why it is not known what the report did with the country, which then counts as not covered; null: it is known */
            gap: string | null;
        };
        /** @description The test of a step */
        TraceTest: {
            /** @description The test as an expression over the names in values */
            expression: string;
            /** @description The values that were compared */
            values: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description One step of the decision */
        TraceStep: {
            clause: components["schemas"]["Clause"];
            /** @description Short name of the step */
            title: string;
            /** @description Clause of the United States Code that the step applies */
            citation: string;
            /** @description Placements that the step looked at, oldest first */
            inputs: components["schemas"]["TracePlacement"][];
            test: components["schemas"]["TraceTest"];
            /** @description Whether the test holds */
            holds: boolean;
            /** @description Whether the answer follows from this step */
            decides: boolean;
            /** @description The step in plain English */
            sentence: string;
        };
        /** @description How an answer of the watch-list clock follows from the law and the placements */
        Trace: {
            /**
             * @description Version of this form
             * @constant
             */
            version: "trace/1";
            /** @description The era of the law that was applied */
            ruleId: string;
            /** @description The steps in the order in which they were taken */
            steps: components["schemas"]["TraceStep"][];
            /** @description The answer in plain English */
            conclusion: string;
        };
        /** @description What the next report may say */
        NextReport: {
            /** @description Year of the next report */
            year: number;
            /** @description Tiers in which the next report may rank the country. To be a special case, or left out, is always possible: the clock does not speak of it. None for a country that had ended */
            permittedTiers: ("1" | "2" | "3" | "2WL")[];
            watchList: components["schemas"]["WatchListAnswer"];
        };
        /** @description Another placement in one report */
        PlacementChange: {
            /** @constant */
            kind: "placement";
            /** @description Report year */
            year: number;
            /** @description The placement as it is; null: not covered */
            from: components["schemas"]["Tier"] | null;
            /** @description Any one of these placements instead; null: not covered */
            to: (components["schemas"]["Tier"] | null)[];
        };
        /** @description One era's rules for every year */
        RuleChange: {
            /** @constant */
            kind: "rules";
            /** @description The era that governs the next report */
            from: string;
            /** @description The era whose rules would hold in every year with a watch list */
            to: string;
        };
        /** @description A smallest change of the inputs that would give another status */
        Change: {
            /** @description The status that would follow */
            status: components["schemas"]["Status"];
            /**
             * @description either: the one change is enough, as is each other entry with the same status; both_needed: neither of the two is enough alone
             * @enum {string}
             */
            relation: "either" | "both_needed";
            changes: (components["schemas"]["PlacementChange"] | components["schemas"]["RuleChange"])[];
            /** @description The change and what follows, in plain English */
            sentence: string;
        };
        /** @description A country or territory, in short */
        CountryRef: {
            /** @description ISO 3166-1 alpha-2 code */
            iso2: string;
            /** @description ISO 3166-1 alpha-3 code */
            iso3: string;
            /** @description English short name */
            name: string;
        };
        /** @description A code that came before or after another one */
        Succession: {
            /** @description ISO 3166-1 alpha-2 code */
            iso2: string;
            /** @description English short name */
            name: string;
            /**
             * Format: date
             * @description Day of the succession
             */
            on: string;
        };
        /** @description Placement of the country in one report */
        HistoryItem: {
            /** @description Year of the report */
            year: number;
            tier: components["schemas"]["Tier"];
            /** @description State's name of the tier */
            label: string;
            evidence: components["schemas"]["EvidenceGrade"];
            /** @description Whether a source of no less weight says otherwise (State's own text weighs most, a derivation least): the dossier tells which, and why it was not followed */
            disputed: boolean;
            /** @description Identifiers of the sources that say so: see /sources */
            sources: string[];
        };
        /** @description Placement of a country in one report */
        Placement: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            tier: components["schemas"]["Tier"];
            /** @description State's name of the tier */
            label: string;
            evidence: components["schemas"]["EvidenceGrade"];
            /** @description Whether a source of no less weight says otherwise (State's own text weighs most, a derivation least): the dossier tells which, and why it was not followed */
            disputed: boolean;
            /** @description Identifiers of the sources that say so: see /sources */
            sources: string[];
        };
        /** @description Placements of a country, one property a report year */
        WidePlacements: {
            country: components["schemas"]["CountryRef"];
            /** @description Tier by report year; null where there is none among the placements asked for: see `coverage` */
            tiers: {
                [key: string]: components["schemas"]["Tier"] | null;
            };
            /** @description Evidence grade by report year, likewise */
            evidence: {
                [key: string]: components["schemas"]["EvidenceGrade"] | null;
            };
            /** @description Whether the placement is disputed, likewise */
            disputed: {
                [key: string]: boolean | null;
            };
            /** @description What the report did by report year, whatever the filters leave: placed, on a tier; special_case, covered as a special case, without a tier; not_covered, the report does not cover it; not_known, a gap of the dataset hides what the report did; no_such_code, the country or its code was not there when the report came out */
            coverage: {
                [key: string]: "placed" | "special_case" | "not_covered" | "not_known" | "no_such_code";
            };
        };
        /** @description Placement in the newest report */
        CurrentPlacement: {
            /** @description Year of the report */
            year: number;
            tier: components["schemas"]["Tier"];
            /** @description State's name of the tier */
            label: string;
            evidence: components["schemas"]["EvidenceGrade"];
            /** @description Whether a source of no less weight says otherwise (State's own text weighs most, a derivation least): the dossier tells which, and why it was not followed */
            disputed: boolean;
        };
        /** @description Where a country stands after the newest report */
        CurrentClock: {
            /** @description The report from which the clock looks ahead */
            year: number;
            /** @description Placement in that report; null: not covered */
            tier: components["schemas"]["Tier"] | null;
            status: components["schemas"]["Status"];
            /** @description Consecutive counted years on the watch list that end with the report */
            run: number;
            /** @description Years of the run that the rule allowed only with a waiver */
            waiversUsed: number;
            /** @description Waivers that the law of the next report leaves the run; null when there is no run */
            waiversRemaining: number | null;
            next: components["schemas"]["NextReport"];
            /** @description The era of the law that governs the next report */
            ruleId: string;
            /** @description The clause that decided */
            citation: string;
            /** @description The weakest evidence grade among the placements that the answer rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the answer rests on an assumed placement or an assumed era of the law */
            assumed: boolean;
        };
        /** @description Codes of a country in other datasets */
        CountryCodes: {
            /** @description Correlates of War, number of the state; null where it has none */
            cow: string | null;
            /** @description Correlates of War, abbreviation of the state; null where it has none */
            cowLetters: string | null;
            /** @description Gleditsch and Ward, number of the state; null where it has none */
            gw: string | null;
            /** @description Varieties of Democracy (V-Dem), number of the country; null where it has none */
            vdem: string | null;
            /** @description World Bank, code of the economy; null where it has none */
            worldBank: string | null;
            /** @description International Monetary Fund, number of the country; null where it has none */
            imf: string | null;
            /** @description Our World in Data, code of the entity; null where it has none */
            owid: string | null;
            /** @description International Olympic Committee, code of the national committee; null where it has none */
            ioc: string | null;
        };
        /** @description A country or territory that a report placed */
        Country: {
            /** @description ISO 3166-1 alpha-2 code */
            iso2: string;
            /** @description ISO 3166-1 alpha-3 code */
            iso3: string;
            /** @description English short name */
            name: string;
            /** @description UN M49 code; null where the UN has none (Kosovo) */
            m49: string | null;
            /** @description UN M49 region */
            region: string;
            /** @description UN M49 sub-region */
            subregion: string;
            /** @description UN M49 intermediate region; null where there is none */
            intermediateRegion: string | null;
            /**
             * @description Status of the code in ISO 3166-1
             * @enum {string}
             */
            codeStatus: "official" | "user_assigned" | "withdrawn";
            /** @description First day of the country or its code; null when before the first report */
            validFrom: string | null;
            /** @description Last day of the country or its code; null when still in use */
            validTo: string | null;
            /** @description Wikidata item */
            wikidata: string;
            /** @description Codes in other datasets, to join with them; null in editions before 1.2.0 */
            codes: components["schemas"]["CountryCodes"] | null;
            /** @description Other names, spellings and codes by which it is found */
            names: {
                /** @description The name */
                name: string;
                /**
                 * @description What kind of name it is
                 * @enum {string}
                 */
                kind: "official" | "former" | "variant" | "code";
            }[];
            /** @description Codes that it followed */
            predecessors: components["schemas"]["Succession"][];
            /** @description Codes that followed it */
            successors: components["schemas"]["Succession"][];
            /** @description Placement in the newest report; null where it was not covered */
            currentTier: components["schemas"]["CurrentPlacement"] | null;
            /** @description Where it stands on the watch-list clock after the newest report, and what the next one may say */
            currentClock: components["schemas"]["CurrentClock"];
        };
        /** @description Number of placements by evidence grade, of the whole list */
        EvidenceCounts: {
            official: number;
            corroborated: number;
            single_source: number;
            derived: number;
        };
        /** @description A TIP Report with its totals */
        Report: {
            /** @description Year of the report */
            year: number;
            /** @description Title */
            title: string;
            /**
             * Format: date
             * @description Date of publication
             */
            publishedOn: string;
            /**
             * Format: uri
             * @description Address at the Department of State or its archive
             */
            url: string;
            /** @description Era of the law that governs it: see /rules */
            rule: string;
            /** @description Number of countries and territories by tier */
            totals: {
                /** @description Number of countries and territories: Tier 1 */
                1: number;
                /** @description Number of countries and territories: Tier 2 */
                2: number;
                /** @description Number of countries and territories: Tier 3 */
                3: number;
                /** @description Number of countries and territories: Tier 2 Watch List */
                "2WL": number;
                /** @description Number of countries and territories: Special Case */
                SC: number;
            };
            /** @description Number of countries and territories covered, special cases included */
            covered: number;
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
        };
        /** @description The report that comes next, and the one that stands until then */
        ExpectedReport: {
            /** @description Year of the report that comes next */
            year: number;
            /** @description Day by which the law wants it; null where the law of the time was not read for it */
            due: string | null;
            /** @description The clause that says so */
            citation: string | null;
            /** @description Year of the newest report, which stands until then */
            stands: number;
        };
        /** @description A placement that differs from the report before */
        ReportChange: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement in the report before; null where it was not covered or, with direction not_known, may have been */
            from: components["schemas"]["Tier"] | null;
            /** @description Placement in this report; null where it is not covered or, with direction not_known, may be */
            to: components["schemas"]["Tier"] | null;
            /** @description State's name of the tier before */
            fromLabel: string | null;
            /** @description State's name of the tier in this report */
            toLabel: string | null;
            /**
             * @description not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the placements
             * @enum {string}
             */
            direction: "upgrade" | "downgrade" | "not_comparable" | "not_known";
            /** @description The gap, with direction not_known; else empty */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
        };
        /** @description A presidential determination on a Tier 3 country */
        Determination: {
            country: components["schemas"]["CountryRef"];
            /** @description US fiscal year, 1 October of the year before to 30 September */
            fiscalYear: number;
            /** @description The report on which it rests */
            reportYear: number;
            /**
             * @description What was determined, by clause of 22 U.S.C. 7107(d)
             * @enum {string}
             */
            determination: "restriction_d1A" | "restriction_d1Ai" | "restriction_d1Aii" | "subsequent_compliance_d3" | "full_waiver" | "partial_waiver";
            /** @description Day of the determination; null where it was not read */
            determinedOn: string | null;
            /** @description Where it was read */
            basis: string;
        };
        /** @description A fiscal year of which not all determinations are known */
        DeterminationGap: {
            /** @description US fiscal year */
            fiscalYear: number;
            /** @description The report that it follows */
            reportYear: number;
            /** @description What was not read */
            what: string;
            /** @description Those that the report placed in Tier 3 and of which nothing was read for the year */
            countries: components["schemas"]["CountryRef"][];
        };
        /** @description How completely a fiscal year was read */
        DeterminationYear: {
            /** @description US fiscal year */
            fiscalYear: number;
            /** @description The report that it follows */
            reportYear: number;
            /** @description Number of countries that the report placed in Tier 3 */
            tier3: number;
            /** @description Number of those of which nothing was read */
            withoutRow: number;
            /** @description Whether all that was determined was read; where not, `knownGaps` says what is missing */
            complete: boolean;
        };
        /** @description A country that a report lists under the Child Soldiers Prevention Act */
        ChildSoldiersListing: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report in which the list stands */
            year: number;
            /** @description US fiscal year for which the list restricts military assistance */
            fiscalYear: number;
            /**
             * @description Whether the President waived the restriction: full, part, none, or unread where that was not read
             * @enum {string}
             */
            waiver: "full" | "part" | "none" | "unread";
            /** @description Where it was read */
            basis: string;
            /** @description What to mind */
            note: string | null;
        };
        /** @description Where placements were read */
        Source: {
            /** @description Identifier */
            id: string;
            /** @description Title */
            title: string;
            /** @description Who published it; null where that is not known */
            publisher: string | null;
            /** @description Where it can be found; null where it has no address */
            url: string | null;
            /** @description Reports, and parts of reports, that it covers */
            covers: string;
            /**
             * @description What it is
             * @enum {string}
             */
            kind: "official" | "implied" | "compilation" | "press" | "derived";
            /** @description Sources of one lineage are copies of each other and count once for the evidence grade */
            lineage: string;
        };
        /** @description Where a country stands after a report, without the reasons */
        Standing: {
            country: components["schemas"]["CountryRef"];
            /** @description The report from which the clock looks ahead */
            year: number;
            /** @description Placement in that report; null: not covered */
            tier: components["schemas"]["Tier"] | null;
            status: components["schemas"]["Status"];
            /** @description Consecutive counted years on the watch list that end with the report */
            run: number;
            /** @description Years of the run that the rule allowed only with a waiver */
            waiversUsed: number;
            /** @description Waivers that the law of the next report leaves the run; null when there is no run */
            waiversRemaining: number | null;
            next: components["schemas"]["NextReport"];
            /** @description The era of the law that governs the next report */
            ruleId: string;
            /** @description The clause that decided */
            citation: string;
            /** @description The weakest evidence grade among the placements that the answer rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the answer rests on an assumed placement or an assumed era of the law */
            assumed: boolean;
        };
        /** @description A year on the watch list that needed a waiver */
        SpellWaiver: {
            /** @description Report year that the waiver made possible */
            year: number;
            /** @description 1 for the first waiver of the run */
            numberInRun: number;
            /** @description How well the waiver is known; null: it follows from the rules alone */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Where it was read, or how it was derived; null: it follows from the rules alone */
            basis: string | null;
        };
        /** @description Unbroken years of a country on the Tier 2 Watch List */
        WatchListSpell: {
            /** @description First report of the spell */
            from: number;
            /** @description Last report of the spell so far */
            to: number;
            /** @description Number of reports */
            years: number;
            /** @description Number of reports that count towards the limit of consecutive years */
            countedYears: number;
            /** @description Whether it began straight after a downgrade that ended a run with a waiver */
            relisted: boolean;
            /** @description The years that the rule allowed only with a waiver */
            waivers: components["schemas"]["SpellWaiver"][];
            /** @description Years on the list that the rules do not allow */
            contradictions: number[];
            ending: components["schemas"]["SpellEnding"];
            /** @description The report that ended it; null while it goes on */
            endedIn: number | null;
            /** @description Placement in the report that ended it; null: none, or not covered */
            nextTier: components["schemas"]["Tier"] | null;
            /** @description The weakest evidence grade among its placements */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether one of its placements is assumed */
            assumed: boolean;
        };
        /** @description A waiver that kept a country on the watch list */
        Waiver: {
            country: components["schemas"]["CountryRef"];
            /** @description Report year that the waiver made possible */
            year: number;
            /** @description 1 for the first waiver of the run */
            numberInRun: number;
            evidence: components["schemas"]["EvidenceGrade"];
            /** @description Where it was read, or how it was derived */
            basis: string;
        };
        /** @description What a report did with the country, in the words of the clock, and why */
        OutcomeOfReport: {
            /** @description Year of the report */
            year: number;
            /** @description Placement in the report before; null: not covered */
            from: components["schemas"]["Tier"] | null;
            /** @description Placement in this report; null: not covered */
            to: components["schemas"]["Tier"] | null;
            outcome: components["schemas"]["Outcome"];
            /** @description Whether a waiver was still open; null for any outcome but automatic_downgrade */
            waiver: components["schemas"]["WaiverState"] | null;
            /** @description The era of the law that governs the report */
            ruleId: string;
            /** @description The clause that decided what the report could say */
            citation: string;
            /** @description The weakest evidence grade among the placements that the outcome rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the outcome rests on an assumed placement */
            assumed: boolean;
            /** @description The outcome in plain English */
            sentence: string;
            trace: components["schemas"]["Trace"];
        };
        /** @description A step from the watch list to Tier 3 */
        Downgrade: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement in the report before; null: not covered */
            from: components["schemas"]["Tier"] | null;
            /** @description Placement in this report; null: not covered */
            to: components["schemas"]["Tier"] | null;
            outcome: components["schemas"]["Outcome"];
            /** @description Whether a waiver was still open; null for any outcome but automatic_downgrade */
            waiver: components["schemas"]["WaiverState"] | null;
            /** @description The era of the law that governs the report */
            ruleId: string;
            /** @description The clause that decided what the report could say */
            citation: string;
            /** @description The weakest evidence grade among the placements that the outcome rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the outcome rests on an assumed placement */
            assumed: boolean;
            /** @description The outcome in plain English */
            sentence: string;
            trace: components["schemas"]["Trace"];
        };
        /** @description An era of the watch-list law */
        Rule: {
            /** @description Identifier of the era */
            id: string;
            /** @description Title of the act */
            title: string;
            /** @description The clause of the United States Code */
            citation: string;
            /** @description Public law that enacted it */
            publicLaw: string;
            /**
             * Format: date
             * @description Day of enactment
             */
            enactedOn: string;
            /** @description First report year that it governs */
            firstReport: number;
            /** @description Last report year; null while in force */
            lastReport: number | null;
            /** @description What it means, in plain words */
            summary: string;
            /** @description Until when the text of the law was verified; null where the era is over, and in editions before 1.2.0 */
            verified: {
                /** @description Month of the text that was read last: YYYY-MM */
                until: string;
                /** @description What was read, and what it showed */
                basis: string;
            } | null;
            /** @description The numbers of an era of the law */
            parameters: {
                /** @description Whether a report can place a country on the Tier 2 Watch List */
                hasWatchList: boolean;
                /** @description Whether a year on the watch list counts towards the limit of consecutive years */
                countsYears: boolean;
                /** @description Consecutive counted years after which the law takes effect; null where the watch list has no consequence */
                maxRun: number | null;
                /** @description One-year waivers that a run may use */
                waiversPerRun: number;
                /** @description Consecutive counted years that a country may stay which came back to the list straight from Tier 3 after a run with a waiver, under clause (F); null where there is no such limit */
                relistingMaxRun: number | null;
            };
            /** @description The clauses that state the parts of an era of the law; null where it has no such part */
            clauses: {
                /** @description Says which years count */
                counting: string | null;
                /** @description Orders the downgrade */
                downgrade: string | null;
                /** @description Allows the waiver */
                waiver: string | null;
                /** @description Limits a relisting */
                relisting: string | null;
            };
            /** @description Where the law can be read */
            references: {
                /** @description What it is */
                title: string;
                /**
                 * Format: uri
                 * @description Its address
                 */
                href: string;
            }[];
        };
        /**
         * @description supported: so it is; refuted: so it is not; not_known: the dataset cannot tell, because of a known gap, a report that is not out, or a judgement on merits
         * @enum {string}
         */
        VerdictWord: "supported" | "refuted" | "not_known";
        /** @description The clause of the law that decided */
        DecidingClause: {
            /** @description Era of the law: see /rules */
            ruleId: string;
            /** @description Clause of the United States Code */
            citation: string;
        };
        /** @description A placement that a verdict rests on */
        ClaimRow: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement; null: the report did not cover the country */
            tier: components["schemas"]["Tier"] | null;
            /** @description State's name of the tier */
            label: string | null;
            /** @description How well it is known; null: not covered */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Identifiers of the sources that say so: see /sources */
            sources: string[];
            /** @description What some sources say instead, and why it was rejected */
            disputes: string[];
        };
        /** @description The verdict on one country in one report */
        VerdictPart: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            verdict: components["schemas"]["VerdictWord"];
            /** @description Why */
            reason: string;
            /** @description The weakest grade among the facts that it rests on; null for none */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description null where placements alone decided */
            clause: components["schemas"]["DecidingClause"] | null;
            /** @description Why, clause by clause, where the watch-list clock decides: for a waiver, an automatic downgrade, one by the limit of a relisting or on merit, what the report did; for a run, where the country stood after the report. null where the clock is not asked, or where placements that are not known leave it no one answer */
            trace: components["schemas"]["Trace"] | null;
        };
        /** @description How many members a group had when a report came out */
        MembersInReport: {
            /** @description Year of the report */
            year: number;
            /** @description Number of members that reports place when it came out */
            members: number;
        };
        /** @description A claim that was found in a text */
        TextStatement: {
            /** @description The words */
            text: string;
            /** @description Where they begin, in UTF-16 code units */
            start: number;
            /** @description Where they end: behind the last code unit */
            end: number;
            /** @description What was understood, as the query of /verify */
            query: string;
            /**
             * Format: uri
             * @description Address of the whole verdict, pinned to the release
             */
            url: string;
            /** @description The claim in plain English */
            claim: string;
            verdict: components["schemas"]["VerdictWord"];
            /** @description The answer in words that can be quoted */
            sentence: string;
            /** @description Why */
            reason: string;
            /** @description The weakest grade among the facts that it rests on; null for none */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description null where placements alone decided */
            clause: components["schemas"]["DecidingClause"] | null;
            /** @description How it is cited */
            citation: {
                text: string;
                /** Format: uri */
                url: string;
            };
            /** @description What had to be assumed to read it so */
            assumptions: string[];
        };
        /** @description The claims about the reports in a text, each with its verdict */
        TextCheck: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description The claims that were found, in the order of the text */
            statements: components["schemas"]["TextStatement"][];
            /** @description Passages that speak of tiers, the watch list, waivers or downgrades and could not be read */
            notUnderstood: {
                /** @description The words */
                text: string;
                /** @description Where they begin, in UTF-16 code units */
                start: number;
                /** @description Where they end: behind the last code unit */
                end: number;
                /** @description Why it could not be read */
                reason: string;
            }[];
        };
        /** @description Number of placements in one cell */
        PlacementCount: {
            /** @description Year of the report; null when not counted by year */
            year: number | null;
            /** @description Region, or identifier of a group; null when not counted by one */
            part: string | null;
            /** @description Placement; null when not counted by tier */
            tier: components["schemas"]["Tier"] | null;
            /** @description Number of placements */
            placements: number;
            /** @description Of the placements of the same year and part, 0 to 1; null without tier */
            share: number | null;
        };
        /** @description Moves from one placement to another, or stays on one */
        Transition: {
            /**
             * @description Placement in the report before; NR: not in it
             * @enum {string}
             */
            from: "1" | "2" | "3" | "2WL" | "SC" | "NR";
            /**
             * @description Placement in the report; NR: not in it
             * @enum {string}
             */
            to: "1" | "2" | "3" | "2WL" | "SC" | "NR";
            /** @description Number of cases */
            cases: number;
            /** @description Of those that came from the same placement, 0 to 1 */
            share: number;
            /** @description Lower end of the 95 % interval by Wilson */
            low: number;
            /** @description Upper end of the 95 % interval by Wilson */
            high: number;
        };
        /** @description How many spells on a tier last longer than a number of years */
        Duration: {
            tier: components["schemas"]["Tier"];
            /** @description Number of reports that a spell lasted */
            years: number;
            /** @description Spells that lasted at least so long */
            atRisk: number;
            /** @description Spells that ended after so many years */
            ended: number;
            /** @description Spells of so many years that had not ended when last seen */
            running: number;
            /** @description Share of spells that last longer, by Kaplan and Meier, 0 to 1 */
            survival: number;
        };
        /** @description A country that is or was a member of a group */
        GroupMember: {
            country: components["schemas"]["CountryRef"];
            /** @description First day as a member; null where it was before the first report and was not read, or its month or year where no more is known: YYYY-MM-DD, YYYY-MM or YYYY */
            from: string | null;
            /** @description Last day as a member; null for a member still, or its month or year where no more is known: YYYY-MM-DD, YYYY-MM or YYYY */
            to: string | null;
            /**
             * Format: uri
             * @description Where it was read
             */
            url: string;
            /** @description What to mind; null where there is nothing */
            note: string | null;
        };
        /** @description A group of countries, without its members */
        GroupItem: {
            /** @description Identifier */
            id: string;
            /** @description Name */
            name: string;
            /** @description Abbreviation in common use; null where there is none */
            abbreviation: string | null;
            /**
             * @description What it is
             * @enum {string}
             */
            kind: "organization" | "forum" | "list" | "bureau";
            /** @description Day of its foundation, or of that of its predecessor, or its month or year where no more is known: YYYY-MM-DD, YYYY-MM or YYYY */
            foundedOn: string | null;
            /** @description Number of members on the day of the edition, without those that no report ever placed */
            memberCount: number;
            /** @description Members that no report ever placed */
            others: string[];
            /**
             * Format: uri
             * @description A page about the group and its members
             */
            url: string;
            /** @description What to mind; null where there is nothing */
            note: string | null;
        };
        /** @description A country or territory in a report, with its place on the clock */
        PanelRow: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /**
             * @description placed: on a tier; special_case: covered without a tier; not_covered: not in the report; not_known: a gap of the dataset hides what the report did; no_such_code: the country or its code was not there
             * @enum {string}
             */
            coverage: "placed" | "special_case" | "not_covered" | "not_known" | "no_such_code";
            /** @description Placement; null without one: `coverage` says why */
            tier: components["schemas"]["Tier"] | null;
            /** @description Tier as a number, higher is worse: 1, 2, 2.5 for the watch list, 3; null for a special case, which has no rank, and without a placement */
            tierOrdinal: number | null;
            /** @description Against the report before: upgrade, downgrade, unchanged; not_comparable: into or out of the report, or a special case; not_known: a gap hides one of the two; null in the first report and where neither covers it */
            change: ("upgrade" | "downgrade" | "unchanged" | "not_comparable" | "not_known") | null;
            /** @description Unbroken reports on the tier, this one included; null without a placement */
            yearsInTier: number | null;
            /** @description Whether it is a year on the watch list that counts towards the limit; null where it is not known what the report did, or there was no such code */
            counted: boolean | null;
            /** @description Consecutive counted years on the watch list that end with the report; null where it is not known what the report did, or there was no such code */
            run: number | null;
            /** @description Waivers that the run has used; null where it is not known what the report did, or there was no such code */
            waiversUsed: number | null;
            /** @description Waivers that the law of the next report leaves the run; null without a run */
            waiversLeft: number | null;
            /** @description Where the report left the country on the clock; null where it is not known what the report did, or there was no such code */
            status: components["schemas"]["Status"] | null;
            /** @description What the report did with the country, by the rules; null before its first placement, in the first report, and where it is not known */
            outcome: components["schemas"]["Outcome"] | null;
            /** @description Whether a waiver was still open when the report downgraded the country automatically: open or exhausted; else null */
            waiver: components["schemas"]["WaiverState"] | null;
            /** @description The era of the law that governs the report */
            rule: string;
            /** @description How well the placement is known; null without one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether sources of equal weight deny what was decided */
            disputed: boolean;
            /** @description Identifiers of the groups of which the country was a member when the report came out */
            groups: string[];
            /** @description Codes of the country in other datasets, those that were asked for; null where it has none */
            codes?: {
                [key: string]: string | null;
            };
        };
        /** @description Where a country stands of which the precedents are asked */
        Position: {
            country: components["schemas"]["CountryRef"];
            /** @description The report after which the country stood there */
            year: number;
            status: components["schemas"]["Status"];
            /** @description Consecutive counted years on the watch list */
            run: number;
            /** @description Waivers that the run had used */
            waiversUsed: number;
            /** @description Placement in the report before its unbroken years on this tier; NR: in none; null: not known */
            cameFrom: ("1" | "2" | "3" | "2WL" | "SC" | "NR") | null;
            /** @description Placement in that report; null: not covered */
            tier: components["schemas"]["Tier"] | null;
        };
        /** @description A country that a report left in a position, and what came next */
        Precedent: {
            country: components["schemas"]["CountryRef"];
            /** @description The report after which the country stood there */
            year: number;
            status: components["schemas"]["Status"];
            /** @description Consecutive counted years on the watch list */
            run: number;
            /** @description Waivers that the run had used */
            waiversUsed: number;
            /** @description Placement in the report before its unbroken years on this tier; NR: in none; null: not known */
            cameFrom: ("1" | "2" | "3" | "2WL" | "SC" | "NR") | null;
            /** @description Placement in that report */
            tier: components["schemas"]["Tier"];
            /** @description What the next report did */
            next: {
                /** @description Year of the next report */
                year: number;
                /** @description Placement in the next report; null where there is none */
                tier: components["schemas"]["Tier"] | null;
                /**
                 * @description Whether the next report covered it; not_known: a gap hides it
                 * @enum {string}
                 */
                coverage: "placed" | "special_case" | "not_covered" | "not_known" | "no_such_code";
                outcome: components["schemas"]["Outcome"];
                /** @description Whether a waiver was still open; null for any outcome but automatic_downgrade */
                waiver: components["schemas"]["WaiverState"] | null;
                /** @description The era of the law that governs the report */
                ruleId: string;
                /** @description The clause that decided what the report could say */
                citation: string;
                /** @description The weakest evidence grade among the placements that the outcome rests on; null when none has one */
                evidence: components["schemas"]["EvidenceGrade"] | null;
                /** @description Whether the outcome rests on an assumed placement */
                assumed: boolean;
                /** @description The outcome in plain English */
                sentence: string;
            };
        };
        /** @description What the next report did with the cases, counted */
        PrecedentSummary: {
            /** @description Number of cases */
            cases: number;
            /** @description Cases of which it is not known what the next report did; no share has them */
            notKnown: number;
            /** @description By placement in the next report; NR: not covered */
            byTier: {
                /** @enum {string} */
                tier: "1" | "2" | "3" | "2WL" | "SC" | "NR";
                /** @description Number of cases */
                cases: number;
                /** @description Of the cases of which the next report is known, 0 to 1; null of nothing */
                share: number | null;
                /** @description Lower end of the 95 % interval by Wilson; null of nothing */
                low: number | null;
                /** @description Upper end of the 95 % interval by Wilson; null of nothing */
                high: number | null;
            }[];
            /** @description By outcome of the next report */
            byOutcome: {
                outcome: components["schemas"]["Outcome"];
                /** @description Number of cases */
                cases: number;
                /** @description Of the cases of which the next report is known, 0 to 1; null of nothing */
                share: number | null;
                /** @description Lower end of the 95 % interval by Wilson; null of nothing */
                low: number | null;
                /** @description Upper end of the 95 % interval by Wilson; null of nothing */
                high: number | null;
            }[];
            /** @description All of it in one sentence that can be quoted */
            sentence: string;
            /** @description What the numbers cannot say */
            limits: string[];
        };
        /** @description Where a country really stands, beside a what-if */
        ActualStanding: {
            /** @description The report from which the clock looks ahead */
            year: number;
            /** @description Placement in that report; null: not covered */
            tier: components["schemas"]["Tier"] | null;
            status: components["schemas"]["Status"];
            /** @description The era of the law that governs the next report */
            ruleId: string;
            /** @description The clause that decided */
            citation: string;
            /** @description The real answer in a sentence */
            conclusion: string;
        };
        /** @description What is otherwise in one edition than in another */
        DatasetDifference: {
            /**
             * @description Table of the dataset
             * @enum {string}
             */
            table: "rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations" | "determination_gaps" | "vote_pages" | "law_readings" | "country_codes" | "child_soldiers_lists" | "child_soldiers_years" | "groups" | "group_members";
            /** @description The row's key, by column */
            key: {
                [key: string]: string | number | boolean | null;
            };
            /**
             * @description added: a new row; corrected: one cell of a row is another; removed: a row is gone
             * @enum {string}
             */
            kind: "added" | "corrected" | "removed";
            /** @description The column that was corrected; null for a whole row */
            column: string | null;
            /** @description What stood there; null for a new row */
            old: (string | number | boolean | null) | {
                [key: string]: string | number | boolean | null;
            };
            /** @description What stands there now; null for a row that is gone */
            new: (string | number | boolean | null) | {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description A report that lists the country under the Child Soldiers Prevention Act */
        CountryChildSoldiersListing: {
            /** @description Year of the report in which the list stands */
            year: number;
            /** @description US fiscal year for which the list restricts military assistance */
            fiscalYear: number;
            /**
             * @description Whether the President waived the restriction: full, part, none, or unread where that was not read
             * @enum {string}
             */
            waiver: "full" | "part" | "none" | "unread";
            /** @description Where it was read */
            basis: string;
            /** @description What to mind */
            note: string | null;
        };
        /** @description What a report did with a country */
        CountryOutcome: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement in the report before; null: not covered */
            from: components["schemas"]["Tier"] | null;
            /** @description Placement in this report; null: not covered */
            to: components["schemas"]["Tier"] | null;
            outcome: components["schemas"]["Outcome"];
            /** @description Whether a waiver was still open; null for any outcome but automatic_downgrade */
            waiver: components["schemas"]["WaiverState"] | null;
            /** @description The era of the law that governs the report */
            ruleId: string;
            /** @description The clause that decided what the report could say */
            citation: string;
            /** @description The weakest evidence grade among the placements that the outcome rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the outcome rests on an assumed placement */
            assumed: boolean;
            /** @description The outcome in plain English */
            sentence: string;
        };
        FirstTime: {
            country: components["schemas"]["CountryRef"];
            tier: components["schemas"]["Tier"];
        };
        /** @description An edition of the dataset */
        ReleaseEntry: {
            /** @description Version, by the recipe of Data Package v2 */
            version: string;
            /** @description The edition whose rows it adds to or corrects; null for the first */
            basedOn: string | null;
            /**
             * Format: date-time
             * @description When it was published
             */
            publishedAt: string;
            /**
             * @description A withdrawn release goes on answering
             * @enum {string}
             */
            state: "published" | "withdrawn";
            /** @description When it was withdrawn */
            withdrawnAt: string | null;
            /** @description Why it was withdrawn */
            withdrawnReason: string | null;
            /** @description Whether it answers where an address names no release */
            current: boolean;
            /** @description SHA-256 over its canonical content, in hexadecimal digits */
            sha256: string;
            /** @description What is new in it */
            notes: {
                /** @enum {string} */
                kind: "addition" | "correction" | "schema";
                text: string;
            }[];
            /** @description Address of the release */
            url: string;
            /** @description Address of what changed in it */
            changes: string;
            /** @description Address of its files */
            downloads: string;
        };
        /** @description A field of the dataset that was ever served */
        Field: {
            /** @description Table of the dataset */
            table: string;
            /** @description Name of the column */
            field: string;
            /** @description string, integer, boolean, date or uri */
            type: string;
            /** @description What it says */
            meaning: string;
            /** @description Whether it can be empty; null for a field that is gone */
            nullable: boolean | null;
            /** @description Whether it is a part of the table's key; null for one that is gone */
            key: boolean | null;
            /** @description The values that it can have, where they are listed */
            allowed: string[] | null;
            /** @description First edition with it */
            since: string;
            /** @description Last edition with it; null while it is served */
            until: string | null;
            /** @description What took its place, as table.field */
            replacedBy: string | null;
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /**
             * Format: uri-reference
             * @description Kind of the problem, as the address of its page; others may come. Known: unknown-country, unknown-report, unknown-release, unknown-rule, unknown-group, as-of-too-early, not-found, invalid-parameter, invalid-cursor, invalid-history, invalid-claim, bad-request, method-not-allowed, not-acceptable, unsupported-transfer-coding, payload-too-large, uri-too-long, unsupported-media-type, range-not-satisfiable, request-timeout, header-fields-too-large, too-many-requests, overloaded, release-unavailable, answer-timeout, graphql-error, persisted-query-not-found, internal-error
             * @example /problems/invalid-parameter
             */
            type: string;
            /** @description Name of the kind */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description What is wrong with this request */
            detail: string;
            /** @description Each parameter that is wrong */
            errors?: {
                parameter: string;
                message: string;
                /** @description What was given; an object as JSON */
                value?: (string | number | boolean | null) | (string | number | boolean | null)[];
                /** @description What is allowed */
                allowed?: (string | number | boolean | null)[];
            }[];
            /** @description The nearest countries */
            suggestions?: components["schemas"]["CountryRef"][];
        };
        /** @description The words of a chart, as Datawrapper reads them live */
        ChartMetadata: {
            /** @description Headline of the chart */
            title: string;
            describe: {
                /** @description What the chart shows */
                intro: string;
                byline: string;
                /** @description Source, with the edition */
                "source-name": string;
                /**
                 * Format: uri
                 * @description The CSV, pinned to the edition
                 */
                "source-url": string;
                /** @description All that the chart says, for those who cannot see it */
                "aria-description": string;
            };
            annotate: {
                /** @description Evidence, known gaps and licence */
                notes: string;
            };
        };
        /** @description How to cite an answer */
        Citations: {
            /** @description Version of the edition that is cited */
            release: string;
            /** @description What the address holds */
            title: string;
            /** @description The address, pinned to the release */
            url: string;
            /** @description The citation in every style */
            citations: {
                /** @description one line of text */
                short: string;
                /** @description a full reference as text */
                long: string;
                /** @description BibTeX */
                bibtex: string;
                /** @description RIS */
                ris: string;
                /** @description CSL-JSON */
                "csl-json": string;
            };
        };
        /** @description Whether a pinned address gives what somebody says it gave */
        Receipt: {
            /** @description Version of the edition that the address names */
            release: string;
            /** @description The pinned address, in its one form */
            url: string;
            /** @description The digest that was asked about */
            digest: string;
            /**
             * @description confirmed: the address gave, and still gives, a body with this digest
             * @enum {string}
             */
            verdict: "confirmed" | "not_confirmed";
            /** @description Content coding of the body with this digest: br, gzip, identity; null where there is none */
            coding: ("br" | "gzip" | "identity") | null;
            /** @description What the address gives now: the digest of the body in each content coding */
            digests: {
                [key: string]: string;
            };
            /**
             * @description Whether the release stands
             * @enum {string}
             */
            state: "published" | "withdrawn";
            /** @description What the verdict means */
            explanation: string;
        };
        /** @description An edition of the dataset with what is in it */
        ReleaseDetail: {
            /** @description Version, by the recipe of Data Package v2 */
            version: string;
            /** @description The edition whose rows it adds to or corrects; null for the first */
            basedOn: string | null;
            /**
             * Format: date-time
             * @description When it was published
             */
            publishedAt: string;
            /**
             * @description A withdrawn release goes on answering
             * @enum {string}
             */
            state: "published" | "withdrawn";
            /** @description When it was withdrawn */
            withdrawnAt: string | null;
            /** @description Why it was withdrawn */
            withdrawnReason: string | null;
            /** @description Whether it answers where an address names no release */
            current: boolean;
            /** @description SHA-256 over its canonical content, in hexadecimal digits */
            sha256: string;
            /** @description What is new in it */
            notes: {
                /** @enum {string} */
                kind: "addition" | "correction" | "schema";
                text: string;
            }[];
            /** @description Address of the release */
            url: string;
            /** @description Address of what changed in it */
            changes: string;
            /** @description Address of its files */
            downloads: string;
            /** @description Version of the edition, as in every answer */
            release: string;
            /** @description Year of the first report */
            firstReport: number;
            /** @description Year of the newest report */
            lastReport: number;
            /** @description Number of rows of each table that the edition has */
            rows: {
                [key: string]: number;
            };
            evidence: components["schemas"]["EvidenceCounts"];
            /** @description Its files, each with size and digest */
            resources: {
                /** @description Name of the file */
                name: string;
                /** @description Address of the file */
                url: string;
                /** @description What is in it */
                description: string;
                /** @description Media type */
                mediaType: string;
                /** @description The table that it holds; null when it holds all */
                table: ("rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations" | "determination_gaps" | "vote_pages" | "law_readings" | "country_codes" | "child_soldiers_lists" | "child_soldiers_years" | "groups" | "group_members" | "clock") | null;
                /** @description Size in bytes */
                bytes: number;
                /** @description SHA-256 in hexadecimal digits, as sha256sum prints it */
                sha256: string;
            }[];
        };
        /** @description Answer: All placements */
        ListPlacementsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            evidence: components["schemas"]["EvidenceCounts"];
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: (components["schemas"]["Placement"] | components["schemas"]["WidePlacements"])[];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Countries and territories */
        ListCountriesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Country"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: A country or territory */
        GetCountryAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description ISO 3166-1 alpha-2 code */
            iso2: string;
            /** @description ISO 3166-1 alpha-3 code */
            iso3: string;
            /** @description English short name */
            name: string;
            /** @description UN M49 code; null where the UN has none (Kosovo) */
            m49: string | null;
            /** @description UN M49 region */
            region: string;
            /** @description UN M49 sub-region */
            subregion: string;
            /** @description UN M49 intermediate region; null where there is none */
            intermediateRegion: string | null;
            /**
             * @description Status of the code in ISO 3166-1
             * @enum {string}
             */
            codeStatus: "official" | "user_assigned" | "withdrawn";
            /** @description First day of the country or its code; null when before the first report */
            validFrom: string | null;
            /** @description Last day of the country or its code; null when still in use */
            validTo: string | null;
            /** @description Wikidata item */
            wikidata: string;
            /** @description Codes in other datasets, to join with them; null in editions before 1.2.0 */
            codes: components["schemas"]["CountryCodes"] | null;
            /** @description Other names, spellings and codes by which it is found */
            names: {
                /** @description The name */
                name: string;
                /**
                 * @description What kind of name it is
                 * @enum {string}
                 */
                kind: "official" | "former" | "variant" | "code";
            }[];
            /** @description Codes that it followed */
            predecessors: components["schemas"]["Succession"][];
            /** @description Codes that followed it */
            successors: components["schemas"]["Succession"][];
            /** @description Placement in the newest report; null where it was not covered */
            currentTier: components["schemas"]["CurrentPlacement"] | null;
            /** @description Where it stands on the watch-list clock after the newest report, and what the next one may say */
            currentClock: components["schemas"]["CurrentClock"];
        };
        /** @description Answer: Tier history of a country */
        ListCountryPlacementsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            country: components["schemas"]["CountryRef"];
            evidence: components["schemas"]["EvidenceCounts"];
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: (components["schemas"]["HistoryItem"] | components["schemas"]["WidePlacements"])[];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Dossier of a placement */
        GetDossierAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement; null where there is none: the report did not cover the country, unless `knownGaps` says otherwise */
            tier: components["schemas"]["Tier"] | null;
            /** @description State's name of the tier; null likewise */
            label: string | null;
            /** @description How well the placement is known; null likewise */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether a source of no less weight than those that say so says otherwise */
            disputed: boolean;
            /** @description What each source says of the cell */
            testimonies: {
                source: {
                    /** @description Identifier: see /sources */
                    id: string;
                    title: string;
                    /** @enum {string} */
                    kind: "official" | "implied" | "compilation" | "press" | "derived";
                    /** @description Sources of one lineage count once for the evidence grade */
                    lineage: string;
                };
                /**
                 * @description A tier, or NR: not in this report
                 * @enum {string}
                 */
                says: "1" | "2" | "3" | "2WL" | "SC" | "NR";
                /** @description Whether that is what was decided */
                agrees: boolean;
                /** @description Where it was read; empty where no single page is known */
                pages: {
                    /**
                     * Format: uri
                     * @description Address of the page, or of a copy
                     */
                    url: string;
                    /**
                     * @description How it is known of which report the page speaks; `text`, only from the matters that it speaks of, is weaker than a heading
                     * @enum {string}
                     */
                    yearFrom: "page" | "address" | "document_number" | "another_report" | "text";
                    /** @description What to mind in reading it */
                    note: string | null;
                }[];
            }[];
            /** @description Where sources disagree: what was decided, and why */
            disputes: {
                /**
                 * @description What was decided; NR: not in this report
                 * @enum {string}
                 */
                chosen: "1" | "2" | "3" | "2WL" | "SC" | "NR";
                /**
                 * @description What was rejected
                 * @enum {string}
                 */
                rejected: "1" | "2" | "3" | "2WL" | "SC" | "NR";
                /** @description Sources that say so */
                rejectedSources: string[];
                /** @description Why it was rejected */
                reason: string;
            }[];
            /** @description Pages with State's own text on the placement */
            officialPages: string[];
            /** @description Stated totals in which the placement is counted */
            statedTotals: {
                /** @description The report whose total it is: the next one for what moved out of the placement */
                year: number;
                /**
                 * @description What was counted
                 * @enum {string}
                 */
                measure: "1" | "2" | "3" | "all" | "ranked" | "2WL" | "SC" | "upgrades" | "downgrades" | "special_watch_list" | "waivers";
                /** @description The stated total */
                stated: number;
                /** @description Who stated it */
                statedBy: string;
                /** @description What the placements give */
                counted: number;
                /** @description Whether the two agree */
                agrees: boolean;
                /** @description Why the two differ; null where they agree */
                reason: string | null;
            }[];
            /** @description The waiver by which the country stayed on the watch list; null where there was none */
            waiver: {
                /** @description Number of the waiver in the run */
                numberInRun: number;
                evidence: components["schemas"]["EvidenceGrade"];
                /** @description Where it was read */
                basis: string;
            } | null;
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
        };
        /** @description Answer: Where a country stands, and why */
        GetCountryEligibilityAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            country: components["schemas"]["CountryRef"];
            /** @description The report from which the clock looks ahead */
            year: number;
            /** @description Placement in that report; null: not covered */
            tier: components["schemas"]["Tier"] | null;
            status: components["schemas"]["Status"];
            /** @description Consecutive counted years on the watch list that end with the report */
            run: number;
            /** @description Years of the run that the rule allowed only with a waiver */
            waiversUsed: number;
            /** @description Waivers that the law of the next report leaves the run; null when there is no run */
            waiversRemaining: number | null;
            next: components["schemas"]["NextReport"];
            /** @description The era of the law that governs the next report */
            ruleId: string;
            /** @description The clause that decided */
            citation: string;
            /** @description The weakest evidence grade among the placements that the answer rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the answer rests on an assumed placement or an assumed era of the law */
            assumed: boolean;
            trace: components["schemas"]["Trace"];
            /** @description For each other status that one or two changes can give: every smallest change that gives it, nearest report first */
            wouldChange: components["schemas"]["Change"][];
            /** @description What the dataset cannot know of the placements on which the answer rests: they count as not covered */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
        };
        /** @description Answer: Watch-list spells of a country */
        ListCountrySpellsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            country: components["schemas"]["CountryRef"];
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: components["schemas"]["WatchListSpell"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: What each report did with a country */
        ListCountryOutcomesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            country: components["schemas"]["CountryRef"];
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: components["schemas"]["OutcomeOfReport"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: What happened to others in the position of a country */
        ListCountryPrecedentsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            position: components["schemas"]["Position"];
            summary: components["schemas"]["PrecedentSummary"];
            /** @description The rows */
            items: components["schemas"]["Precedent"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Child Soldiers Prevention Act listings of a country */
        ListCountryChildSoldiersListsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            country: components["schemas"]["CountryRef"];
            /** @description Lists that were not read, or not read whole: a missing row of such a year is no proof that the country was not listed */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: components["schemas"]["CountryChildSoldiersListing"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Groups of countries */
        ListGroupsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["GroupItem"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: A group of countries */
        GetGroupAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Identifier */
            id: string;
            /** @description Name */
            name: string;
            /** @description Abbreviation in common use; null where there is none */
            abbreviation: string | null;
            /**
             * @description What it is
             * @enum {string}
             */
            kind: "organization" | "forum" | "list" | "bureau";
            /** @description Day of its foundation, or of that of its predecessor, or its month or year where no more is known: YYYY-MM-DD, YYYY-MM or YYYY */
            foundedOn: string | null;
            /** @description Number of members on the day of the edition, without those that no report ever placed */
            memberCount: number;
            /** @description Members that no report ever placed */
            others: string[];
            /**
             * Format: uri
             * @description A page about the group and its members
             */
            url: string;
            /** @description What to mind; null where there is nothing */
            note: string | null;
            /** @description All that ever were members, by country and time */
            members: components["schemas"]["GroupMember"][];
        };
        /** @description Answer: Members of a group */
        ListGroupMembersAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description Identifier of the group */
            group: string;
            /** @description The rows */
            items: components["schemas"]["GroupMember"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Reports */
        ListReportsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            expected: components["schemas"]["ExpectedReport"];
            /** @description The rows */
            items: components["schemas"]["Report"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: A report */
        GetReportAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Year of the report */
            year: number;
            /** @description Title */
            title: string;
            /**
             * Format: date
             * @description Date of publication
             */
            publishedOn: string;
            /**
             * Format: uri
             * @description Address at the Department of State or its archive
             */
            url: string;
            /** @description Era of the law that governs it: see /rules */
            rule: string;
            /** @description Number of countries and territories by tier */
            totals: {
                /** @description Number of countries and territories: Tier 1 */
                1: number;
                /** @description Number of countries and territories: Tier 2 */
                2: number;
                /** @description Number of countries and territories: Tier 3 */
                3: number;
                /** @description Number of countries and territories: Tier 2 Watch List */
                "2WL": number;
                /** @description Number of countries and territories: Special Case */
                SC: number;
            };
            /** @description Number of countries and territories covered, special cases included */
            covered: number;
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
        };
        /** @description Answer: Placements of a report */
        ListReportPlacementsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description Year of the report */
            year: number;
            evidence: components["schemas"]["EvidenceCounts"];
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: (components["schemas"]["Placement"] | components["schemas"]["WidePlacements"])[];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Upgrades and downgrades */
        ListReportChangesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description Year of the report */
            year: number;
            /** @description The rows */
            items: components["schemas"]["ReportChange"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: News of a report */
        GetReportNewsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Year of the report */
            year: number;
            report: components["schemas"]["Report"];
            /** @description Totals against those before */
            tiers: {
                tier: components["schemas"]["Tier"];
                /** @description Countries on the tier */
                count: number;
                /** @description In the report before */
                before: number | null;
                /** @description No earlier report with the tier had as many, or as few; not_known: a gap hides it */
                record: ("most" | "fewest" | "not_known") | null;
            }[];
            /** @description Countries covered by the report before */
            coveredBefore: number | null;
            /** @description To a better tier */
            upgrades: components["schemas"]["ReportChange"][];
            /** @description To a worse tier */
            downgrades: components["schemas"]["ReportChange"][];
            /** @description Into or out of the report, or a special case */
            notComparable: components["schemas"]["ReportChange"][];
            /** @description A gap hides a placement */
            notKnown: components["schemas"]["ReportChange"][];
            /** @description Tier 3 where the limit of consecutive years applied */
            automaticDowngrades: components["schemas"]["CountryOutcome"][];
            /** @description Tier 3 where the limit of a relisting applied */
            relistingLimitDowngrades: components["schemas"]["CountryOutcome"][];
            /** @description Kept on the watch list by a waiver */
            waived: components["schemas"]["CountryOutcome"][];
            /** @description At the limit, and upgraded instead */
            upgradedInTime: components["schemas"]["CountryOutcome"][];
            /** @description Placements that the rules do not allow */
            contradictions: components["schemas"]["CountryOutcome"][];
            /** @description In a report for the first time */
            firstListings: components["schemas"]["CountryRef"][];
            /** @description Covered before, but never on this tier */
            firstTimes: components["schemas"]["FirstTime"][];
            /** @description For the first time, or not: a gap leaves it open */
            firstsNotKnown: components["schemas"]["FirstTime"][];
        };
        /** @description Answer: What happened to countries in a position */
        ListPrecedentsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            summary: components["schemas"]["PrecedentSummary"];
            /** @description The rows */
            items: components["schemas"]["Precedent"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: What if */
        SimulateAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description The country whose real history it begins with; null for a made-up one */
            country: components["schemas"]["CountryRef"] | null;
            /** @description The era whose rules hold for every year; null: each year its own */
            rules: string | null;
            /** @description The report from which the clock looks ahead */
            year: number;
            /** @description Placement in that report; null: not covered */
            tier: components["schemas"]["Tier"] | null;
            status: components["schemas"]["Status"];
            /** @description Consecutive counted years on the watch list that end with the report */
            run: number;
            /** @description Years of the run that the rule allowed only with a waiver */
            waiversUsed: number;
            /** @description Waivers that the law of the next report leaves the run; null when there is no run */
            waiversRemaining: number | null;
            next: components["schemas"]["NextReport"];
            /** @description The era of the law that governs the next report */
            ruleId: string;
            /** @description The clause that decided */
            citation: string;
            /** @description The weakest evidence grade among the placements that the answer rests on; null when none has one */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Whether the answer rests on an assumed placement or an assumed era of the law */
            assumed: boolean;
            trace: components["schemas"]["Trace"];
            /** @description For each other status that one or two changes can give: every smallest change that gives it, nearest report first */
            wouldChange: components["schemas"]["Change"][];
            /** @description What the dataset cannot know of the placements on which the answer rests: they count as not covered */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description Reports between the first and the last placement that count as not covering the country */
            notCovered: number[];
            /** @description What each report of the history did, from the second counted one on */
            outcomes: {
                /** @description Year of the report */
                year: number;
                outcome: components["schemas"]["Outcome"];
                /** @description Whether a waiver was still open; null for any outcome but automatic_downgrade */
                waiver: components["schemas"]["WaiverState"] | null;
            }[];
            /** @description What is assumed, in a sentence: read it before anything else */
            assumptions: string;
            /** @description Where the country really stands after that report, or after the newest where that is not out; null for a made-up history */
            actual: components["schemas"]["ActualStanding"] | null;
        };
        /** @description Answer: Claim check */
        VerifyClaimAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            verdict: components["schemas"]["VerdictWord"];
            /** @description The claim in plain English */
            claim: string;
            /** @description Why */
            reason: string;
            /** @description The answer in words that can be quoted */
            sentence: string;
            /** @description The weakest grade among the facts that it rests on; null for none */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description null where placements alone decided */
            clause: components["schemas"]["DecidingClause"] | null;
            /** @description The trace of a claim on one country in one report; null where it has none, or where more is claimed: then each of the parts has its own */
            trace: components["schemas"]["Trace"] | null;
            /** @description The placements that it rests on, by country and year */
            rows: components["schemas"]["ClaimRow"][];
            /** @description The verdict on each named country in each report */
            parts: components["schemas"]["VerdictPart"][];
            /** @description Where a number of countries is claimed */
            count: {
                /** @description The number that is claimed */
                claimed: number;
                /** @description Number of countries of which it is true */
                counted: number;
                /** @description Number of countries of which it is not known */
                notKnown: number;
            } | null;
            /** @description Where members of a group of countries are meant */
            group: {
                /** @description Identifier of the group: see /groups */
                id: string;
                /** @description Name of the group */
                name: string;
                /** @description Where its members were read */
                url: string;
                /** @description Members that no report ever placed */
                others: string[];
                /** @description How many members it had in each report that the claim is about */
                reports: components["schemas"]["MembersInReport"][];
            } | null;
            /** @description How it is cited */
            citation: {
                /** @description A sentence to quote: the dataset, its release, and what it says of the claim */
                text: string;
                /**
                 * Format: uri
                 * @description Address of this answer in the REST API, pinned to the release, with scheme and host
                 */
                url: string;
            };
        };
        /** @description Answer: Panel of countries and years, with the clock */
        ListClockAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: components["schemas"]["PanelRow"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Who is on the Tier 2 Watch List */
        ListWatchListAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: components["schemas"]["Standing"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Waivers */
        ListWaiversAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Waiver"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Steps from the watch list to Tier 3 */
        ListDowngradesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Downgrade"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Eras of the watch-list law */
        ListRulesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Rule"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: An era of the watch-list law */
        GetRuleAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Identifier of the era */
            id: string;
            /** @description Title of the act */
            title: string;
            /** @description The clause of the United States Code */
            citation: string;
            /** @description Public law that enacted it */
            publicLaw: string;
            /**
             * Format: date
             * @description Day of enactment
             */
            enactedOn: string;
            /** @description First report year that it governs */
            firstReport: number;
            /** @description Last report year; null while in force */
            lastReport: number | null;
            /** @description What it means, in plain words */
            summary: string;
            /** @description Until when the text of the law was verified; null where the era is over, and in editions before 1.2.0 */
            verified: {
                /** @description Month of the text that was read last: YYYY-MM */
                until: string;
                /** @description What was read, and what it showed */
                basis: string;
            } | null;
            /** @description The numbers of an era of the law */
            parameters: {
                /** @description Whether a report can place a country on the Tier 2 Watch List */
                hasWatchList: boolean;
                /** @description Whether a year on the watch list counts towards the limit of consecutive years */
                countsYears: boolean;
                /** @description Consecutive counted years after which the law takes effect; null where the watch list has no consequence */
                maxRun: number | null;
                /** @description One-year waivers that a run may use */
                waiversPerRun: number;
                /** @description Consecutive counted years that a country may stay which came back to the list straight from Tier 3 after a run with a waiver, under clause (F); null where there is no such limit */
                relistingMaxRun: number | null;
            };
            /** @description The clauses that state the parts of an era of the law; null where it has no such part */
            clauses: {
                /** @description Says which years count */
                counting: string | null;
                /** @description Orders the downgrade */
                downgrade: string | null;
                /** @description Allows the waiver */
                waiver: string | null;
                /** @description Limits a relisting */
                relisting: string | null;
            };
            /** @description Where the law can be read */
            references: {
                /** @description What it is */
                title: string;
                /**
                 * Format: uri
                 * @description Its address
                 */
                href: string;
            }[];
        };
        /** @description Answer: Placements counted */
        ListCountsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["PlacementCount"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Moves from tier to tier */
        ListTransitionsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description Pairs of reports of a country that are counted */
            cases: number;
            /** @description Pairs of which it is not known what one report did; no share has them */
            notKnown: number;
            /** @description The rows */
            items: components["schemas"]["Transition"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: How long countries stay on a tier */
        ListDurationsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            summaries: {
                tier: components["schemas"]["Tier"];
                /** @description Number of spells */
                spells: number;
                /** @description Spells that ended */
                ended: number;
                /** @description Spells that had not ended when last seen */
                running: number;
                /** @description Years after which no more than half of the spells go on; null: more than half do */
                median: number | null;
            }[];
            /** @description Spells whose beginning a gap of the dataset hides; they are not counted */
            leftOut: number;
            /** @description The rows */
            items: components["schemas"]["Duration"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Presidential determinations */
        ListDeterminationsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description Fiscal years of the list of which not all was read: no row is no proof that nothing was determined */
            knownGaps: components["schemas"]["DeterminationGap"][];
            /** @description How completely each fiscal year of the list was read */
            fiscalYears: components["schemas"]["DeterminationYear"][];
            /** @description The rows */
            items: components["schemas"]["Determination"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Child Soldiers Prevention Act lists */
        ListChildSoldiersListsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description Lists that were not read, or not read whole: a missing row of such a year is no proof that the country was not listed */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
            /** @description The rows */
            items: components["schemas"]["ChildSoldiersListing"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Sources */
        ListSourcesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Source"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Fields of the dataset */
        ListFieldsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Field"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: Releases */
        ListReleasesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["ReleaseEntry"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
        /** @description Answer: What changed between two editions */
        ListChangesAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The older edition; null before the first, when everything is new */
            since: string | null;
            /** @description Number of differences of each kind, whatever the filters */
            counts: {
                added: number;
                corrected: number;
                removed: number;
            };
            /** @description The rows */
            items: components["schemas"]["DatasetDifference"][];
            /** @description Address of the next page, of this edition; null on the last */
            next: string | null;
        };
    };
    responses: {
        /** @description The client has this answer already */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Content-Location": components["headers"]["Content-Location"];
                "Dataset-Release": components["headers"]["Dataset-Release"];
                Link: components["headers"]["Link"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
        BadRequestOfGetChangesFeed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
        BadRequestOfDrawComparison: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfListCountries: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfDrawComparison: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfDescribeReportChanges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Nothing was published by then](/problems/as-of-too-early) */
        NotFoundOfGetChangesFeed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfGetDossier: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfDrawFlow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Unknown group](/problems/unknown-group), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfGetGroup: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Not found](/problems/not-found), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfGetReceipt: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
        NotFoundOfDrawReportChanges: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Not acceptable](/problems/not-acceptable) */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Not acceptable](/problems/not-acceptable) */
        NotAcceptableOfDrawCard: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Too many requests](/problems/too-many-requests) */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Too many requests](/problems/too-many-requests) */
        TooManyRequestsOfGetChangesFeed: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Too many requests](/problems/too-many-requests) */
        TooManyRequestsOfDrawCard: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout), [Release unavailable](/problems/release-unavailable) */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout), [Release unavailable](/problems/release-unavailable) */
        ServiceUnavailableOfDrawCard: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout), [Release unavailable](/problems/release-unavailable) */
        ServiceUnavailableOfGetCitation: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
        ServiceUnavailableOfGetChangesFeed: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Method not allowed](/problems/method-not-allowed), [Request timeout](/problems/request-timeout), [URI too long](/problems/uri-too-long), [Request header fields too large](/problems/header-fields-too-large), [Internal error](/problems/internal-error) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description [Method not allowed](/problems/method-not-allowed), [Request timeout](/problems/request-timeout), [URI too long](/problems/uri-too-long), [Request header fields too large](/problems/header-fields-too-large), [Internal error](/problems/internal-error) */
        ProblemOfDrawCard: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
                "image/svg+xml": string;
                "image/png": string;
            };
        };
        /** @description The words of the chart */
        OK: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Content-Location": components["headers"]["Content-Location"];
                "Content-Digest": components["headers"]["Content-Digest"];
                "Dataset-Release": components["headers"]["Dataset-Release"];
                Link: components["headers"]["Link"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChartMetadata"];
            };
        };
    };
    parameters: {
        /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
        AsOf: string;
        /** @description Width in pixels, 800 without it; the height follows */
        Width: number;
        /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
        Size: "1200x628" | "800x418" | "square" | "9x16" | "print";
        /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
        Scale: "1" | "2";
        /** @description Colours for a light or a dark page */
        Theme: "light" | "dark";
        /** @description Language of all words and names (ISO 639-1) */
        Lang: "ar" | "en" | "es" | "fr" | "km" | "pt" | "ru" | "th" | "vi" | "zh";
        /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
        Names: "af" | "am" | "ar" | "az" | "be" | "bg" | "bn" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "dv" | "el" | "en" | "es" | "et" | "eu" | "fa" | "fi" | "fr" | "ga" | "gl" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "ja" | "ka" | "kk" | "km" | "ko" | "ku" | "ky" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "mt" | "nb" | "nl" | "nn" | "no" | "pl" | "ps" | "pt" | "ro" | "ru" | "sd" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "ta" | "tg" | "th" | "tk" | "tr" | "tt" | "ug" | "uk" | "ur" | "uz" | "vi" | "zh";
        /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
        Title: string;
        /** @description Subtitle of your own */
        Subtitle: string;
        /** @description Note of your own, above ours */
        Note: string;
        /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
        Text: "text" | "outlines";
        /** @description Form of the graphic */
        PictureInPath: "svg" | "png";
        /** @description Tables, separated by commas */
        Table: ("rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations" | "determination_gaps" | "vote_pages" | "law_readings" | "country_codes" | "child_soldiers_lists" | "child_soldiers_years" | "groups" | "group_members")[];
        /** @description Number of rows at the most; without it the list is whole */
        Limit: number;
        /** @description Where the next page begins: taken from the next link of the page before */
        Cursor: string;
        /** @description true: begin CSV with a byte order mark, for Excel */
        Bom: boolean;
        /** @description Report years, separated by commas */
        Year: number[];
        /** @description The report from which the clock looks ahead; default: the newest */
        YearOfGetCountryEligibility: number;
        /** @description First report year */
        From: number;
        /** @description First report after which a country stood there */
        FromOfListCountryPrecedents: number;
        /** @description Last report year */
        To: number;
        /** @description Last report after which a country stood there */
        ToOfListCountryPrecedents: number;
        /** @description Codes or names of countries, separated by commas */
        Country: string[];
        /** @description What became of the restriction: full, part, none, unread; separated by commas */
        Waiver: ("full" | "part" | "none" | "unread")[];
        /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
        Region: string;
        /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
        Group: string;
        /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
        Membership: "then" | "today";
        /** @description Codes or names of countries that stand out, separated by commas */
        Highlight: string[];
        /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
        Marks: boolean;
        /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
        CountryInPath: string;
        /** @description Outcomes, separated by commas */
        Outcome: ("waived" | "automatic_downgrade" | "relisting_limit_downgrade" | "upgraded_in_time" | "left_unranked" | "contradiction" | "no_effect")[];
        /** @description Consecutive counted years on the list, separated by commas */
        Run: number[];
        /** @description Waivers that the run had used, separated by commas */
        WaiversUsed: number[];
        /** @description Placements before the unbroken years on the tier, separated by commas; NR: in no report */
        CameFrom: ("1" | "2" | "2WL" | "3" | "SC" | "NR")[];
        /** @description The era of the law that governs the next report */
        Rule: string;
        /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
        Tier: ("1" | "2" | "2WL" | "3" | "SC")[];
        /** @description Evidence grades, separated by commas */
        Evidence: ("official" | "corroborated" | "single_source" | "derived")[];
        /** @description true: only placements that a source of no less weight denies; false: only the others */
        Disputed: boolean;
        /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
        Shape: "long" | "wide";
        /** @description Year of the report */
        YearInPath: number;
        /** @description Identifier, name or abbreviation of the group, in any case */
        GroupInPath: string;
        /** @description Which way */
        Direction: ("upgrade" | "downgrade" | "not_comparable" | "not_known")[];
        /** @description Statuses, separated by commas */
        Status: ("not_on_watch_list" | "no_clock" | "clock_running" | "waiver_required" | "final_year" | "relisting_limit")[];
        /** @description urgency: what comes first by law; country: by code */
        Sort: "urgency" | "country";
        /** @description Version of an edition of the dataset, for example 1.1.0 */
        ReleaseInPath: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Strong validator of the representation
         * @example "FU3d99CJ_s1URm-FLmsIwbiCktedru_foVk2PH74q-s"
         */
        ETag: string;
        /**
         * @description The address of this answer, pinned to the release
         * @example /releases/1.1.0/countries/KH/tiers
         */
        "Content-Location": string;
        /**
         * @description SHA-256 of the body as sent (RFC 9530)
         * @example sha-256=:FU3d99CJ/s1URm+FLmsIwbiCktedru/foVk2PH74q+s=:
         */
        "Content-Digest": string;
        /**
         * @description Version of the edition that answers
         * @example 1.1.0
         */
        "Dataset-Release": string;
        /**
         * @description The address in its one form, citation, description, licence, and other pages
         * @example </docs>; rel="describedby"
         */
        Link: string;
        /**
         * @description Requests that a client has, and the window in seconds (draft-ietf-httpapi-ratelimit-headers)
         * @example "default";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Requests that are left, and the seconds until the count begins anew
         * @example "default";r=599;t=60
         */
        RateLimit: string;
        /**
         * @description Seconds after which to ask again
         * @example 5
         */
        "Retry-After": string;
        /**
         * @description Which bytes of the file these are, and how many it has
         * @example bytes 0-1023/146515
         */
        "Content-Range": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    drawCard: {
        parameters: {
            query?: {
                /** @description Path and query of the answer, without release and suffix; the service itself without it */
                of?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            /** @description [Invalid claim](/problems/invalid-claim), [Invalid history](/problems/invalid-history), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Unknown rule](/problems/unknown-rule), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Version of the older edition, for example 1.0.0 */
                since?: string;
                /** @description Tables, separated by commas */
                table?: components["parameters"]["Table"];
                /** @description Kinds of difference, separated by commas */
                kind?: ("added" | "corrected" | "removed")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two editions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChangesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            /** @description [Unknown release](/problems/unknown-release), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getChangesFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfGetChangesFeed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetChangesFeed"];
            default: components["responses"]["Problem"];
        };
    };
    listChildSoldiersLists: {
        parameters: {
            query?: {
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description What became of the restriction: full, part, none, unread; separated by commas */
                waiver?: components["parameters"]["Waiver"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Child Soldiers Prevention Act lists */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListChildSoldiersListsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCitation: {
        parameters: {
            query: {
                /** @description Address of what is cited, pinned or not: as a path, or with the host of this service */
                url: string;
                /** @description Style of the citation, given alone in its own media type; without it all styles, as JSON */
                style?: "short" | "long" | "bibtex" | "ris" | "csl-json";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citation */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Citations"];
                    "text/plain": string;
                    "application/x-bibtex": string;
                    "application/x-research-info-systems": string;
                    "application/vnd.citationstyles.csl+json": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            /** @description [Not found](/problems/not-found), [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    listClock: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Codes of other datasets beside each row, to join with them, separated by commas */
                codes?: ("cow" | "cow_letters" | "gw" | "vdem" | "world_bank" | "imf" | "owid" | "ioc")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Panel of countries and years, with the clock */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClockAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawComparison: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Order of the rows: as named, by name, or by the last tier that is shown */
                order?: "given" | "name" | "best" | "worst";
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
                marks?: components["parameters"]["Marks"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawComparison"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when the newest report came out, today who is one on the day of the edition */
                membership?: "then" | "today";
                /** @description Status of the code in ISO 3166-1 */
                codeStatus?: ("official" | "user_assigned" | "withdrawn")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries and territories */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountriesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCountry: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A country or territory */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCountryChildSoldiersLists: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description What became of the restriction: full, part, none, unread; separated by commas */
                waiver?: components["parameters"]["Waiver"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Child Soldiers Prevention Act listings of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountryChildSoldiersListsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getCountryEligibility: {
        parameters: {
            query?: {
                /** @description The report from which the clock looks ahead; default: the newest */
                year?: components["parameters"]["YearOfGetCountryEligibility"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a country stands, and why */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryEligibilityAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCountryOutcomes: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Outcomes, separated by commas */
                outcome?: components["parameters"]["Outcome"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What each report did with a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountryOutcomesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCountryPrecedents: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Consecutive counted years on the list, separated by commas */
                run?: components["parameters"]["Run"];
                /** @description Waivers that the run had used, separated by commas */
                waiversUsed?: components["parameters"]["WaiversUsed"];
                /** @description Placements before the unbroken years on the tier, separated by commas; NR: in no report */
                cameFrom?: components["parameters"]["CameFrom"];
                /** @description The era of the law that governs the next report */
                rule?: components["parameters"]["Rule"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report after which a country stood there */
                from?: components["parameters"]["FromOfListCountryPrecedents"];
                /** @description Last report after which a country stood there */
                to?: components["parameters"]["ToOfListCountryPrecedents"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to others in the position of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountryPrecedentsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawCountryPrecedents: {
        parameters: {
            query?: {
                /** @description The report after which the country stands there; the newest without it */
                year?: number;
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawComparison"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    listCountrySpells: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Watch-list spells of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountrySpellsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCountryPlacements: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description true: only placements that a source of no less weight denies; false: only the others */
                disputed?: components["parameters"]["Disputed"];
                /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
                shape?: components["parameters"]["Shape"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tier history of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountryPlacementsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawCountryTiers: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
                marks?: components["parameters"]["Marks"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawComparison"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossier of a placement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDossierAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfGetDossier"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listDeterminations: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description US fiscal years, separated by commas */
                fiscalYear?: number[];
                /** @description What was determined */
                determination?: ("restriction_d1A" | "restriction_d1Ai" | "restriction_d1Aii" | "subsequent_compliance_d3" | "full_waiver" | "partial_waiver")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presidential determinations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeterminationsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listDowngrades: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Outcomes, separated by commas */
                outcome?: components["parameters"]["Outcome"];
                /** @description Whether a waiver was still open, or exhausted */
                waiver?: ("open" | "exhausted")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps from the watch list to Tier 3 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDowngradesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    simulate: {
        parameters: {
            query?: {
                /** @description Whose real history it begins with */
                country?: string;
                /**
                 * @description Placements that are added or replace real ones: 2019:2WL,2020:2WL; NR for not covered. In a made-up history a year that is left out counts as not covered; after the newest report of a country every year has to be named
                 * @example 2019:2WL,2020:2WL,2021:2WL
                 */
                history?: string;
                /** @description The report from which the clock looks ahead, one that the history reaches; default: the last of the history */
                year?: number;
                /** @description One era's rules for every year: an id of /rules */
                rules?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What if */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulateAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description [Invalid history](/problems/invalid-history), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawFlow: {
        parameters: {
            query: {
                /** @description Year of the earlier report */
                from: number;
                /** @description Year of the later report; the newest without it */
                to?: number;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawFlow"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /** @description Kinds, separated by commas: organization, forum, list, bureau */
                kind?: ("organization" | "forum" | "list" | "bureau")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Groups of countries */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description Identifier, name or abbreviation of the group, in any case */
                group: components["parameters"]["GroupInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A group of countries */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetGroupAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfGetGroup"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listGroupMembers: {
        parameters: {
            query?: {
                /** @description Year of the report */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description Identifier, name or abbreviation of the group, in any case */
                group: components["parameters"]["GroupInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Members of a group */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListGroupMembersAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfGetGroup"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    describeCountryPlacements: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description true: only placements that a source of no less weight denies; false: only the others */
                disputed?: components["parameters"]["Disputed"];
                /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
                shape?: components["parameters"]["Shape"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: components["parameters"]["CountryInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    describeReports: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    describeReportChanges: {
        parameters: {
            query?: {
                /** @description Which way */
                direction?: components["parameters"]["Direction"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfDescribeReportChanges"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    describeReportPlacements: {
        parameters: {
            query?: {
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description true: only placements that a source of no less weight denies; false: only the others */
                disputed?: components["parameters"]["Disputed"];
                /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
                shape?: components["parameters"]["Shape"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfGetDossier"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    describePlacements: {
        parameters: {
            query?: {
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description true: only placements that a source of no less weight denies; false: only the others */
                disputed?: components["parameters"]["Disputed"];
                /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
                shape?: components["parameters"]["Shape"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    describeWatchList: {
        parameters: {
            query?: {
                /** @description The report from which the clock looks ahead; default: the newest */
                year?: components["parameters"]["YearOfGetCountryEligibility"];
                /** @description Statuses, separated by commas */
                status?: components["parameters"]["Status"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description urgency: what comes first by law; country: by code */
                sort?: components["parameters"]["Sort"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OK"];
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    listPrecedents: {
        parameters: {
            query?: {
                /** @description Positions, separated by commas; every one without it */
                status?: ("not_on_watch_list" | "no_clock" | "clock_running" | "waiver_required" | "final_year" | "relisting_limit")[];
                /** @description Consecutive counted years on the list, separated by commas */
                run?: components["parameters"]["Run"];
                /** @description Waivers that the run had used, separated by commas */
                waiversUsed?: components["parameters"]["WaiversUsed"];
                /** @description Placements before the unbroken years on the tier, separated by commas; NR: in no report */
                cameFrom?: components["parameters"]["CameFrom"];
                /** @description The era of the law that governs the next report */
                rule?: components["parameters"]["Rule"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report after which a country stood there */
                from?: components["parameters"]["FromOfListCountryPrecedents"];
                /** @description Last report after which a country stood there */
                to?: components["parameters"]["ToOfListCountryPrecedents"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happened to countries in a position */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPrecedentsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawPrecedents: {
        parameters: {
            query: {
                /** @description The position */
                status: "not_on_watch_list" | "no_clock" | "clock_running" | "waiver_required" | "final_year" | "relisting_limit";
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawComparison"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    getReceipt: {
        parameters: {
            query: {
                /** @description Pinned address, as Content-Location gives it: /releases/{release}/… */
                url: string;
                /** @description What Content-Digest said (sha-256=:…:), or the SHA-256 of the body in hexadecimal digits */
                digest: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfGetReceipt"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReleasesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfGetChangesFeed"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: components["parameters"]["ReleaseInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    listDownloads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: components["parameters"]["ReleaseInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Version of the edition */
                        release: string;
                        /** @description Number of files */
                        total: number;
                        /** @description The files */
                        items: {
                            /** @description Name of the file */
                            name: string;
                            /** @description Address of the file */
                            url: string;
                            /** @description What is in it */
                            description: string;
                            /** @description Media type */
                            mediaType: string;
                            /** @description The table that it holds; null when it holds all */
                            table: ("rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations" | "determination_gaps" | "vote_pages" | "law_readings" | "country_codes" | "child_soldiers_lists" | "child_soldiers_years" | "groups" | "group_members" | "clock") | null;
                            /** @description Size in bytes */
                            bytes: number;
                            /** @description SHA-256 in hexadecimal digits, as sha256sum prints it */
                            sha256: string;
                        }[];
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    getDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: components["parameters"]["ReleaseInPath"];
                /** @description Name of the file, as the list of files gives it */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The part that Range asks for */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfGetReceipt"];
            406: components["responses"]["NotAcceptable"];
            /** @description [Range not satisfiable](/problems/range-not-satisfiable) */
            416: {
                headers: {
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetCitation"];
            default: components["responses"]["Problem"];
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReportsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfDescribeReportChanges"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listReportChanges: {
        parameters: {
            query?: {
                /** @description Which way */
                direction?: components["parameters"]["Direction"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upgrades and downgrades */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReportChangesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfDescribeReportChanges"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawReportChanges: {
        parameters: {
            query?: {
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
                marks?: components["parameters"]["Marks"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawReportChanges"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    drawReportMap: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
                marks?: components["parameters"]["Marks"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawReportChanges"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    getReportNews: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description News of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportNewsAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfDescribeReportChanges"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listReportPlacements: {
        parameters: {
            query?: {
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description true: only placements that a source of no less weight denies; false: only the others */
                disputed?: components["parameters"]["Disputed"];
                /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
                shape?: components["parameters"]["Shape"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: components["parameters"]["YearInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Placements of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListReportPlacementsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfGetDossier"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eras of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRulesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    getRule: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path: {
                /** @description Identifier of the era */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An era of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRuleAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            /** @description [Unknown rule](/problems/unknown-rule), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listFields: {
        parameters: {
            query?: {
                /** @description Tables, separated by commas */
                table?: components["parameters"]["Table"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fields of the dataset */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFieldsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Kinds of source, separated by commas */
                kind?: ("official" | "implied" | "compilation" | "press" | "derived")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sources */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSourcesAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listCounts: {
        parameters: {
            query?: {
                /** @description What to count by, separated by commas; year,tier without it */
                by?: ("year" | "tier" | "region" | "subregion" | "group")[];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Placements counted */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listDurations: {
        parameters: {
            query?: {
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How long countries stay on a tier */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDurationsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listTransitions: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Moves from tier to tier */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTransitionsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFoundOfListCountries"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    listPlacements: {
        parameters: {
            query?: {
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Tiers, separated by commas: 1, 2, 2WL, 3, SC */
                tier?: components["parameters"]["Tier"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description true: only placements that a source of no less weight denies; false: only the others */
                disputed?: components["parameters"]["Disputed"];
                /** @description long: a row a placement; wide: a row a country, a column a report year, with NR where the report does not cover it and NK where that is not known; empty where the filters leave the placement out, or where there was no such country */
                shape?: components["parameters"]["Shape"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All placements */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPlacementsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawTiers: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawFlow"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    verifyClaim: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                tier?: components["schemas"]["TierInput"];
                /** @description watchlist: on the Tier 2 Watch List */
                on?: "watchlist";
                /** @description waiver: kept on the Tier 2 Watch List by a waiver; automatic_downgrade: Tier 3 where the limit of consecutive years applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; downgrade_on_merit: would have been downgraded whatever the law on the watch list; upgrade, downgrade: against the report before; first_listing: on the Tier 2 Watch List for the first time */
                event?: "waiver" | "automatic_downgrade" | "relisting_limit_downgrade" | "downgrade_on_merit" | "upgrade" | "downgrade" | "first_listing";
                /** @description Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report */
                run?: number;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                worseThan?: string;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                betterThan?: string;
                /** @description A year: placed better than in every report after that of this year and before the report in question */
                bestSince?: number;
                /** @description A year: placed worse than in every report after that of this year and before the report in question */
                worstSince?: number;
                firstTimeInTier?: components["schemas"]["TierInput"];
                /** @description A move against the report before: two ends with a hyphen between, each a tier, better, worse or other: 3-2WL, better-3 (down to Tier 3), 2-better (up from Tier 2) */
                move?: string;
                /** @description Number of countries and territories in the report of which the claim is true */
                count?: number;
                /** @description Number of countries and territories of which it is true beside the named ones; 0: they are the only ones */
                others?: number;
                /** @description How count, others or streak is meant: exactly (where it is left out), at_least or at_most */
                bound?: "exactly" | "at_least" | "at_most";
                /** @description all: of every country of the group that the report covered; most: of more than half of them; none: of none */
                share?: "all" | "most" | "none";
                /** @description most: no other report had more countries and territories of which it is true; fewest: none had fewer. from and to say which reports are compared; without them, all */
                record?: "most" | "fewest";
                /** @description ever: in one of the reports of the period at least; never: in none of them (of one year: not); always: in each that covered the country. Without year, from and to, of all reports */
                when?: "ever" | "never" | "always";
                /** @description Number of reports in a row of which it is true, the report of year the last of them */
                streak?: number;
                /** @description A year: true in every report since that of this year, to that of year, or else the newest */
                since?: number;
                /** @description A region of UN M49: only its countries are counted, or meant by share */
                among?: string;
                /** @description A group of countries, by its identifier, name or abbreviation (see /groups): only its members when the report came out are counted, or meant by share */
                group?: string;
                /** @description With group: the number of members that it had when the report came out, as in "three of ten" */
                members?: number;
                /** @description Only countries that had one of these statuses of the watch-list clock after the report before are counted, or meant by share */
                status?: ("not_on_watch_list" | "no_clock" | "clock_running" | "waiver_required" | "final_year" | "relisting_limit")[];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claim check */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyClaimAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description [Invalid claim](/problems/invalid-claim), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    checkText: {
        parameters: {
            query?: {
                /** @description Day on which it was published: "this year" and the like are read by it */
                published?: string;
                /** @description Where it was published; it is neither read nor kept */
                url?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The text, to 100 KB: a sentence or a whole article */
                    text: string;
                    /**
                     * Format: date
                     * @description Day on which it was published: "this year" and the like are read by it
                     */
                    published?: string;
                    /**
                     * Format: uri
                     * @description Where it was published; it is neither read nor kept
                     */
                    url?: string;
                };
                "text/plain": string;
            };
        };
        responses: {
            /** @description Claims in a text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextCheck"];
                };
            };
            400: components["responses"]["BadRequestOfGetChangesFeed"];
            404: components["responses"]["NotFoundOfGetChangesFeed"];
            406: components["responses"]["NotAcceptable"];
            /** @description [Payload too large](/problems/payload-too-large) */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unsupported media type](/problems/unsupported-media-type) */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequestsOfGetChangesFeed"];
            503: components["responses"]["ServiceUnavailableOfGetChangesFeed"];
            default: components["responses"]["Problem"];
        };
    };
    drawWall: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: components["parameters"]["Region"];
                /** @description Group of countries, by its identifier, name or abbreviation in any case: see /groups */
                group?: components["parameters"]["Group"];
                /** @description With group: then counts who was a member when each report came out, today who is one on the day of the edition */
                membership?: components["parameters"]["Membership"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Order of the rows: by name, or by the last tier that is shown */
                order?: "name" | "best" | "worst";
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
                marks?: components["parameters"]["Marks"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawComparison"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    listWatchList: {
        parameters: {
            query?: {
                /** @description The report from which the clock looks ahead; default: the newest */
                year?: components["parameters"]["YearOfGetCountryEligibility"];
                /** @description Statuses, separated by commas */
                status?: components["parameters"]["Status"];
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description urgency: what comes first by law; country: by code */
                sort?: components["parameters"]["Sort"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is on the Tier 2 Watch List */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWatchListAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
    drawWatchList: {
        parameters: {
            query?: {
                /** @description Year of the report; the newest without it */
                year?: number;
                /** @description Codes or names of countries that stand out, separated by commas */
                highlight?: components["parameters"]["Highlight"];
                /** @description false: without the marks of what rests on one source or is disputed; the source line counts them */
                marks?: components["parameters"]["Marks"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Width in pixels, 800 without it; the height follows */
                width?: components["parameters"]["Width"];
                /** @description Width and height that the graphic is fitted into, in pixels or by name; instead of width */
                size?: components["parameters"]["Size"];
                /** @description 2: a PNG of twice the width and height; at most 3000 pixels wide */
                scale?: components["parameters"]["Scale"];
                /** @description Colours for a light or a dark page */
                theme?: components["parameters"]["Theme"];
                /** @description Language of all words and names (ISO 639-1) */
                lang?: components["parameters"]["Lang"];
                /** @description Language of the names of countries alone (ISO 639-1); that of lang without it */
                names?: components["parameters"]["Names"];
                /** @description Headline of your own, below which ours is said; false: no headline. The source line always stays */
                title?: components["parameters"]["Title"];
                /** @description Subtitle of your own */
                subtitle?: components["parameters"]["Subtitle"];
                /** @description Note of your own, above ours */
                note?: components["parameters"]["Note"];
                /** @description outlines: an SVG whose letters are shapes, for programs without the fonts */
                text?: components["parameters"]["Text"];
            };
            header?: never;
            path: {
                /** @description Form of the graphic */
                picture: components["parameters"]["PictureInPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The graphic */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequestOfDrawComparison"];
            404: components["responses"]["NotFoundOfDrawComparison"];
            406: components["responses"]["NotAcceptableOfDrawCard"];
            429: components["responses"]["TooManyRequestsOfDrawCard"];
            503: components["responses"]["ServiceUnavailableOfDrawCard"];
            default: components["responses"]["ProblemOfDrawCard"];
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, separated by commas */
                country?: components["parameters"]["Country"];
                /** @description Report years, separated by commas */
                year?: components["parameters"]["Year"];
                /** @description First report year */
                from?: components["parameters"]["From"];
                /** @description Last report year */
                to?: components["parameters"]["To"];
                /** @description Evidence grades, separated by commas */
                evidence?: components["parameters"]["Evidence"];
                /** @description Only what the world could know on that day (YYYY-MM-DD), which must have come: reports published by then */
                asOf?: components["parameters"]["AsOf"];
                /** @description Number of rows at the most; without it the list is whole */
                limit?: components["parameters"]["Limit"];
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: components["parameters"]["Cursor"];
                /** @description true: begin CSV with a byte order mark, for Excel */
                bom?: components["parameters"]["Bom"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waivers */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListWaiversAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["ServiceUnavailable"];
            default: components["responses"]["Problem"];
        };
    };
}
