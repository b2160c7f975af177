// Made from openapi/openapi.json by "npm run describe".
export interface paths {
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions
         * @description Every row that was added or removed and every value that was corrected since an older edition; without `since`, the edition before.
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
    "/changes.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions, by suffix
         * @description Every row that was added or removed and every value that was corrected since an older edition; without `since`, the edition before.
         */
        get: operations["listChangesAs"];
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
    "/compare.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timelines of several countries, as PNG
         * @description The timelines of up to 12 countries under each other on one axis.
         */
        get: operations["drawComparisonAsPNG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/compare.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timelines of several countries, as SVG
         * @description The timelines of up to 12 countries under each other on one axis.
         */
        get: operations["drawComparisonAsSVG"];
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
         * @description Every country or territory that any report placed, with its codes, names, regions and current tier.
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
    "/countries.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries and territories, by suffix
         * @description Every country or territory that any report placed, with its codes, names, regions and current tier.
         */
        get: operations["listCountriesAs"];
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
         * @description Found by any of its codes and names; a name that is not the canonical code is answered with 308.
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
    "/countries/{country}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A country or territory, by suffix
         * @description Found by any of its codes and names; a name that is not the canonical code is answered with 308.
         */
        get: operations["getCountryAs"];
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
    "/countries/{country}/eligibility.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a country stands, and why, by suffix
         * @description The engine's answer after a report: status, what the next report may say, a trace clause by clause, and the smallest changes that would give another answer.
         */
        get: operations["getCountryEligibilityAs"];
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
         * @description One row a report year. A year without a row: the report did not cover the country.
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
    "/countries/{country}/tiers.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of a country, as PNG
         * @description Its tier in every report. Years on the watch list carry the number of the counted year; waivers, automatic downgrades, special cases and gaps are marked.
         */
        get: operations["drawCountryTiersAsPNG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/tiers.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of a country, as SVG
         * @description Its tier in every report. Years on the watch list carry the number of the counted year; waivers, automatic downgrades, special cases and gaps are marked.
         */
        get: operations["drawCountryTiersAsSVG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/tiers.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tier history of a country, by suffix
         * @description One row a report year. A year without a row: the report did not cover the country.
         */
        get: operations["listCountryPlacementsAs"];
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
    "/countries/{country}/tiers/{year}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossier of a placement, by suffix
         * @description One cell with its evidence: what each source says, disputes and their decisions, official pages, the stated totals that count it, and what cannot be known.
         */
        get: operations["getDossierAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/countries/{country}/watchlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch-list spells of a country
         * @description Unbroken years on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended.
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
    "/countries/{country}/watchlist.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch-list spells of a country, by suffix
         * @description Unbroken years on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended.
         */
        get: operations["listCountrySpellsAs"];
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
         * @description What the President determined for Tier 3 countries, by US fiscal year (report year + 1).
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
    "/determinations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Presidential determinations, by suffix
         * @description What the President determined for Tier 3 countries, by US fiscal year (report year + 1).
         */
        get: operations["listDeterminationsAs"];
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
         * @description Each with its outcome word, and whether a waiver was still open. Whether a country would have gone to Tier 3 on merit cannot be told from placements.
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
    "/downgrades.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps from the watch list to Tier 3, by suffix
         * @description Each with its outcome word, and whether a waiver was still open. Whether a country would have gone to Tier 3 on merit cannot be told from placements.
         */
        get: operations["listDowngradesAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where every country on the watch list stands
         * @description The engine for every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["listEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/eligibility.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where every country on the watch list stands, by suffix
         * @description The engine for every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["listEligibilityAs"];
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
    "/eligibility/simulate.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What if, by suffix
         * @description The engine's answer to a what-if: a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year.
         */
        get: operations["simulateAs"];
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
         * @description Every edition of the dataset that was ever published, oldest first, with what is new in it.
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
    "/releases.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases, by suffix
         * @description Every edition of the dataset that was ever published, oldest first, with what is new in it.
         */
        get: operations["listReleasesAs"];
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
    "/releases/{release}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions, in one release
         * @description Every row that was added or removed and every value that was corrected since an older edition; without `since`, the edition before.
         */
        get: operations["listChangesOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/changes.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions, in one release, by suffix
         * @description Every row that was added or removed and every value that was corrected since an older edition; without `since`, the edition before.
         */
        get: operations["listChangesOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/compare.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timelines of several countries, as PNG, in one release
         * @description The timelines of up to 12 countries under each other on one axis.
         */
        get: operations["drawComparisonAsPNGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/compare.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timelines of several countries, as SVG, in one release
         * @description The timelines of up to 12 countries under each other on one axis.
         */
        get: operations["drawComparisonAsSVGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries and territories, in one release
         * @description Every country or territory that any report placed, with its codes, names, regions and current tier.
         */
        get: operations["listCountriesOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Countries and territories, in one release, by suffix
         * @description Every country or territory that any report placed, with its codes, names, regions and current tier.
         */
        get: operations["listCountriesOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A country or territory, in one release
         * @description Found by any of its codes and names; a name that is not the canonical code is answered with 308.
         */
        get: operations["getCountryOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A country or territory, in one release, by suffix
         * @description Found by any of its codes and names; a name that is not the canonical code is answered with 308.
         */
        get: operations["getCountryOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a country stands, and why, in one release
         * @description The engine's answer after a report: status, what the next report may say, a trace clause by clause, and the smallest changes that would give another answer.
         */
        get: operations["getCountryEligibilityOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/eligibility.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a country stands, and why, in one release, by suffix
         * @description The engine's answer after a report: status, what the next report may say, a trace clause by clause, and the smallest changes that would give another answer.
         */
        get: operations["getCountryEligibilityOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tier history of a country, in one release
         * @description One row a report year. A year without a row: the report did not cover the country.
         */
        get: operations["listCountryPlacementsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/tiers.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of a country, as PNG, in one release
         * @description Its tier in every report. Years on the watch list carry the number of the counted year; waivers, automatic downgrades, special cases and gaps are marked.
         */
        get: operations["drawCountryTiersAsPNGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/tiers.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Timeline of a country, as SVG, in one release
         * @description Its tier in every report. Years on the watch list carry the number of the counted year; waivers, automatic downgrades, special cases and gaps are marked.
         */
        get: operations["drawCountryTiersAsSVGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/tiers.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tier history of a country, in one release, by suffix
         * @description One row a report year. A year without a row: the report did not cover the country.
         */
        get: operations["listCountryPlacementsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/tiers/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossier of a placement, in one release
         * @description One cell with its evidence: what each source says, disputes and their decisions, official pages, the stated totals that count it, and what cannot be known.
         */
        get: operations["getDossierOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/tiers/{year}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossier of a placement, in one release, by suffix
         * @description One cell with its evidence: what each source says, disputes and their decisions, official pages, the stated totals that count it, and what cannot be known.
         */
        get: operations["getDossierOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/watchlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch-list spells of a country, in one release
         * @description Unbroken years on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended.
         */
        get: operations["listCountrySpellsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/countries/{country}/watchlist.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch-list spells of a country, in one release, by suffix
         * @description Unbroken years on the Tier 2 Watch List: counted years, waivers with their evidence, and how each ended.
         */
        get: operations["listCountrySpellsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/determinations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Presidential determinations, in one release
         * @description What the President determined for Tier 3 countries, by US fiscal year (report year + 1).
         */
        get: operations["listDeterminationsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/determinations.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Presidential determinations, in one release, by suffix
         * @description What the President determined for Tier 3 countries, by US fiscal year (report year + 1).
         */
        get: operations["listDeterminationsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/downgrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps from the watch list to Tier 3, in one release
         * @description Each with its outcome word, and whether a waiver was still open. Whether a country would have gone to Tier 3 on merit cannot be told from placements.
         */
        get: operations["listDowngradesOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/downgrades.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps from the watch list to Tier 3, in one release, by suffix
         * @description Each with its outcome word, and whether a waiver was still open. Whether a country would have gone to Tier 3 on merit cannot be told from placements.
         */
        get: operations["listDowngradesOfReleaseAs"];
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
    "/releases/{release}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where every country on the watch list stands, in one release
         * @description The engine for every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["listEligibilityOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/eligibility.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where every country on the watch list stands, in one release, by suffix
         * @description The engine for every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["listEligibilityOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/eligibility/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What if, in one release
         * @description The engine's answer to a what-if: a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year.
         */
        get: operations["simulateOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/eligibility/simulate.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What if, in one release, by suffix
         * @description The engine's answer to a what-if: a country's real history, a made-up one, or placements that are added to or replace real ones; under each year's own law, or one era's rules for every year.
         */
        get: operations["simulateOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports, in one release
         * @description All reports with their dates of publication, totals by tier and the era of the law that governs them.
         */
        get: operations["listReportsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports, in one release, by suffix
         * @description All reports with their dates of publication, totals by tier and the era of the law that governs them.
         */
        get: operations["listReportsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report, in one release
         * @description Title, date of publication, totals by tier, link, rule in force.
         */
        get: operations["getReportOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report, in one release, by suffix
         * @description Title, date of publication, totals by tier, link, rule in force.
         */
        get: operations["getReportOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrades and downgrades, in one release
         * @description Every placement that differs from the report of the year before. The first report has none.
         */
        get: operations["listReportChangesOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/changes.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved in a report, as PNG, in one release
         * @description Upgrades and downgrades against the report before, and what cannot be compared.
         */
        get: operations["drawReportChangesAsPNGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/changes.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved in a report, as SVG, in one release
         * @description Upgrades and downgrades against the report before, and what cannot be compared.
         */
        get: operations["drawReportChangesAsSVGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/changes.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrades and downgrades, in one release, by suffix
         * @description Every placement that differs from the report of the year before. The first report has none.
         */
        get: operations["listReportChangesOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/map.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map of a report, as PNG, in one release
         * @description The world by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.
         */
        get: operations["drawReportMapAsPNGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/map.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map of a report, as SVG, in one release
         * @description The world by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.
         */
        get: operations["drawReportMapAsSVGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements of a report, in one release
         * @description One row a country or territory that the report covers.
         */
        get: operations["listReportPlacementsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/reports/{year}/tiers.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements of a report, in one release, by suffix
         * @description One row a country or territory that the report covers.
         */
        get: operations["listReportPlacementsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eras of the watch-list law, in one release
         * @description Each with its citation, public law, dates and parameters: all that the engine knows of the law.
         */
        get: operations["listRulesOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/rules.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eras of the watch-list law, in one release, by suffix
         * @description Each with its citation, public law, dates and parameters: all that the engine knows of the law.
         */
        get: operations["listRulesOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An era of the watch-list law, in one release
         * @description Citation, public law, dates, parameters and a plain-language summary.
         */
        get: operations["getRuleOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/rules/{id}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An era of the watch-list law, in one release, by suffix
         * @description Citation, public law, dates, parameters and a plain-language summary.
         */
        get: operations["getRuleOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields of the dataset, in one release
         * @description Every field that was served up to the release, also those that are gone: type, meaning, first and last edition, and what took its place.
         */
        get: operations["listFieldsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/schema.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields of the dataset, in one release, by suffix
         * @description Every field that was served up to the release, also those that are gone: type, meaning, first and last edition, and what took its place.
         */
        get: operations["listFieldsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources, in one release
         * @description Where the placements were read.
         */
        get: operations["listSourcesOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/sources.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources, in one release, by suffix
         * @description Where the placements were read.
         */
        get: operations["listSourcesOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All placements, in one release
         * @description The tier history of all countries, filtered; without a filter all placements of all reports.
         */
        get: operations["listPlacementsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/tiers.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers by year, as PNG, in one release
         * @description Number of countries in each tier, report by report.
         */
        get: operations["drawTiersAsPNGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/tiers.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers by year, as SVG, in one release
         * @description Number of countries in each tier, report by report.
         */
        get: operations["drawTiersAsSVGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/tiers.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All placements, in one release, by suffix
         * @description The tier history of all countries, filtered; without a filter all placements of all reports.
         */
        get: operations["listPlacementsOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claim check, in one release
         * @description Checks one claim: supported, refuted, or not_known where the dataset cannot tell. Whom: country (several are all meant), or count (a number of countries), or country and others (these and a number of others). When: year (several with commas are all meant), or from and to. What: exactly one of tier, on, event, run, worse_than, better_than, best_since, worst_since, first_time_in_tier.
         */
        get: operations["verifyClaimOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/verify.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claim check, in one release, by suffix
         * @description Checks one claim: supported, refuted, or not_known where the dataset cannot tell. Whom: country (several are all meant), or count (a number of countries), or country and others (these and a number of others). When: year (several with commas are all meant), or from and to. What: exactly one of tier, on, event, run, worse_than, better_than, best_since, worst_since, first_time_in_tier.
         */
        get: operations["verifyClaimOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/watchlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on the Tier 2 Watch List, in one release
         * @description Every country on the list in a report, in which counted year, and what comes next.
         */
        get: operations["listWatchListOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/watchlist.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks of the watch list, as PNG, in one release
         * @description The clock of every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["drawWatchListAsPNGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/watchlist.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks of the watch list, as SVG, in one release
         * @description The clock of every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["drawWatchListAsSVGOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/watchlist.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on the Tier 2 Watch List, in one release, by suffix
         * @description Every country on the list in a report, in which counted year, and what comes next.
         */
        get: operations["listWatchListOfReleaseAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/watchlist/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waivers, in one release
         * @description Decisions that kept a country on the watch list although the two-year rule would have moved it to Tier 3.
         */
        get: operations["listExtensionsOfRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/releases/{release}/watchlist/extensions.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waivers, in one release, by suffix
         * @description Decisions that kept a country on the watch list although the two-year rule would have moved it to Tier 3.
         */
        get: operations["listExtensionsOfReleaseAs"];
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
         * @description All reports with their dates of publication, totals by tier and the era of the law that governs them.
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
    "/reports.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reports, by suffix
         * @description All reports with their dates of publication, totals by tier and the era of the law that governs them.
         */
        get: operations["listReportsAs"];
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
    "/reports/{year}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report, by suffix
         * @description Title, date of publication, totals by tier, link, rule in force.
         */
        get: operations["getReportAs"];
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
         * @description Every placement that differs from the report of the year before. The first report has none.
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
    "/reports/{year}/changes.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved in a report, as PNG
         * @description Upgrades and downgrades against the report before, and what cannot be compared.
         */
        get: operations["drawReportChangesAsPNG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/changes.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved in a report, as SVG
         * @description Upgrades and downgrades against the report before, and what cannot be compared.
         */
        get: operations["drawReportChangesAsSVG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/changes.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Upgrades and downgrades, by suffix
         * @description Every placement that differs from the report of the year before. The first report has none.
         */
        get: operations["listReportChangesAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/map.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map of a report, as PNG
         * @description The world by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.
         */
        get: operations["drawReportMapAsPNG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/{year}/map.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Map of a report, as SVG
         * @description The world by tier, in the Natural Earth projection. Countries and territories too small to be seen have markers.
         */
        get: operations["drawReportMapAsSVG"];
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
         * @description One row a country or territory that the report covers.
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
    "/reports/{year}/tiers.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Placements of a report, by suffix
         * @description One row a country or territory that the report covers.
         */
        get: operations["listReportPlacementsAs"];
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
         * @description Each with its citation, public law, dates and parameters: all that the engine knows of the law.
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
    "/rules.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Eras of the watch-list law, by suffix
         * @description Each with its citation, public law, dates and parameters: all that the engine knows of the law.
         */
        get: operations["listRulesAs"];
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
    "/rules/{id}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An era of the watch-list law, by suffix
         * @description Citation, public law, dates, parameters and a plain-language summary.
         */
        get: operations["getRuleAs"];
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
         * @description Every field that was served up to the release, also those that are gone: type, meaning, first and last edition, and what took its place.
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
    "/schema.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields of the dataset, by suffix
         * @description Every field that was served up to the release, also those that are gone: type, meaning, first and last edition, and what took its place.
         */
        get: operations["listFieldsAs"];
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
         * @description Where the placements were read.
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
    "/sources.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sources, by suffix
         * @description Where the placements were read.
         */
        get: operations["listSourcesAs"];
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
         * @description The tier history of all countries, filtered; without a filter all placements of all reports.
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
    "/tiers.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers by year, as PNG
         * @description Number of countries in each tier, report by report.
         */
        get: operations["drawTiersAsPNG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiers.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiers by year, as SVG
         * @description Number of countries in each tier, report by report.
         */
        get: operations["drawTiersAsSVG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tiers.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All placements, by suffix
         * @description The tier history of all countries, filtered; without a filter all placements of all reports.
         */
        get: operations["listPlacementsAs"];
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
         * @description Checks one claim: supported, refuted, or not_known where the dataset cannot tell. Whom: country (several are all meant), or count (a number of countries), or country and others (these and a number of others). When: year (several with commas are all meant), or from and to. What: exactly one of tier, on, event, run, worse_than, better_than, best_since, worst_since, first_time_in_tier.
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
    "/verify.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Claim check, by suffix
         * @description Checks one claim: supported, refuted, or not_known where the dataset cannot tell. Whom: country (several are all meant), or count (a number of countries), or country and others (these and a number of others). When: year (several with commas are all meant), or from and to. What: exactly one of tier, on, event, run, worse_than, better_than, best_since, worst_since, first_time_in_tier.
         */
        get: operations["verifyClaimAs"];
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
         * @description Every country on the list in a report, in which counted year, and what comes next.
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
    "/watchlist.png": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks of the watch list, as PNG
         * @description The clock of every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["drawWatchListAsPNG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clocks of the watch list, as SVG
         * @description The clock of every country on the Tier 2 Watch List after a report, the most urgent first.
         */
        get: operations["drawWatchListAsSVG"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is on the Tier 2 Watch List, by suffix
         * @description Every country on the list in a report, in which counted year, and what comes next.
         */
        get: operations["listWatchListAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waivers
         * @description Decisions that kept a country on the watch list although the two-year rule would have moved it to Tier 3.
         */
        get: operations["listExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watchlist/extensions.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Waivers, by suffix
         * @description Decisions that kept a country on the watch list although the two-year rule would have moved it to Tier 3.
         */
        get: operations["listExtensionsAs"];
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
         * @description Where a country stands after a report. not_on_watch_list: it is not on the Tier 2 Watch List; no_clock: it is, but no limit can reach the next report, because the years do not count or the next report has no two-year rule; clock_running: the limit is not reached; waiver_required: the next report may keep it there only with a waiver; final_year: no waiver is left, Tier 3 follows unless it is upgraded; relisting_limit: it came back from a downgrade and may stay no longer, waiver or not
         * @enum {string}
         */
        Status: "not_on_watch_list" | "no_clock" | "clock_running" | "waiver_required" | "final_year" | "relisting_limit";
        /**
         * @description Whether the next report may place the country on the Tier 2 Watch List
         * @enum {string}
         */
        WatchListAnswer: "allowed" | "with_waiver" | "impossible";
        /**
         * @description What a report did with a country that the rules bound. waived: kept on the watch list by a waiver; automatic_downgrade: Tier 3 where the two-year rule applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; upgraded_in_time: Tier 1 or 2; left_unranked: a special case, or not in the report; contradiction: the rules do not allow the placement; no_effect: the rules did not bind
         * @enum {string}
         */
        Outcome: "waived" | "automatic_downgrade" | "relisting_limit_downgrade" | "upgraded_in_time" | "left_unranked" | "contradiction" | "no_effect";
        /**
         * @description Whether the law still left the run a waiver when the two-year rule applied
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
        /** @description What is otherwise in one edition than in another */
        DatasetDifference: {
            /**
             * @description Table of the dataset
             * @enum {string}
             */
            table: "rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations";
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
            /** @description Identifiers of the sources that say so: see /sources */
            sources: string[];
        };
        /** @description Placements of a country, one property a report year */
        WidePlacements: {
            country: components["schemas"]["CountryRef"];
            /** @description Tier by report year; null where the report did not cover the country */
            tiers: {
                [key: string]: components["schemas"]["Tier"] | null;
            };
            /** @description Evidence grade by report year, likewise */
            evidence: {
                [key: string]: components["schemas"]["EvidenceGrade"] | null;
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
        };
        /** @description A country or territory that a report placed */
        Country: {
            /** @description ISO 3166-1 alpha-2 code */
            iso2: string;
            /** @description ISO 3166-1 alpha-3 code */
            iso3: string;
            /** @description English short name */
            name: string;
            /** @description UN M49 code; null where the UN has none */
            m49: string | null;
            /** @description UN M49 region */
            region: string;
            /** @description UN M49 sub-region */
            subregion: string;
            /** @description UN M49 intermediate region */
            intermediateRegion: string | null;
            /**
             * @description Status of the code in ISO 3166-1
             * @enum {string}
             */
            codeStatus: "official" | "user_assigned" | "withdrawn";
            /** @description First day of the country or its code; null when before the first report */
            validFrom: string | null;
            /** @description Last day; null when in use */
            validTo: string | null;
            /** @description Wikidata item */
            wikidata: string;
            /** @description Other names, spellings and codes by which it is found */
            names: {
                name: string;
                /** @enum {string} */
                kind: "official" | "former" | "variant" | "code";
            }[];
            /** @description Codes that it followed */
            predecessors: components["schemas"]["Succession"][];
            /** @description Codes that followed it */
            successors: components["schemas"]["Succession"][];
            /** @description Placement in the newest report; null where it was not covered */
            currentTier: components["schemas"]["CurrentPlacement"] | null;
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
            /** @description Number of countries by tier */
            totals: {
                1: number;
                2: number;
                3: number;
                "2WL": number;
                SC: number;
            };
            /** @description Number of countries covered, special cases included */
            covered: number;
            /** @description What the dataset cannot know here: a missing row of such a report is no proof that it did not cover the country */
            knownGaps: {
                /** @description Year of the report */
                year: number;
                /** @description What is missing */
                what: string;
            }[];
        };
        /** @description A placement that differs from the report before */
        ReportChange: {
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement in the report before; null where it was not covered */
            from: components["schemas"]["Tier"] | null;
            /** @description Placement in this report; null where it is not covered */
            to: components["schemas"]["Tier"] | null;
            fromLabel: string | null;
            toLabel: string | null;
            /**
             * @description not_comparable: into or out of the report, or a special case
             * @enum {string}
             */
            direction: "upgrade" | "downgrade" | "not_comparable";
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
            /** @description Date, where it was read */
            determinedOn: string | null;
            /** @description Where it was read */
            basis: string;
        };
        /** @description Where placements were read */
        Source: {
            /** @description Identifier */
            id: string;
            title: string;
            publisher: string | null;
            url: string | null;
            /** @description Reports that it covers */
            covers: string;
            /** @enum {string} */
            kind: "official" | "implied" | "compilation" | "press" | "derived";
            /** @description Sources of one lineage are copies of each other and count once for the evidence grade */
            lineage: string;
        };
        /** @description What the next report may say */
        NextReport: {
            /** @description Year of the next report */
            year: number;
            /** @description Tiers in which the next report may rank the country. To be a special case, or left out, is always possible: the clock does not speak of it */
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
        /** @description Where a country stands after a report, without the reasons */
        Standing: {
            country: components["schemas"]["CountryRef"];
            /** @description The report after which the question is asked */
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
            /** @description Whether the answer rests on an assumed placement */
            assumed: boolean;
        };
        /** @description A year on the watch list that needed a waiver */
        Waiver: {
            /** @description Report year that the waiver made possible */
            year: number;
            /** @description 1 for the first waiver of the run */
            numberInRun: number;
            /** @description How well the waiver is known; null: it follows from the rules alone */
            evidence: components["schemas"]["EvidenceGrade"] | null;
            /** @description Where it was read, or how it was derived */
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
            /** @description Number of reports that count towards the two-year rule */
            countedYears: number;
            /** @description Whether it began straight after a downgrade that ended a run with a waiver */
            relisted: boolean;
            /** @description The years that the rule allowed only with a waiver */
            waivers: components["schemas"]["Waiver"][];
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
        Extension: {
            country: components["schemas"]["CountryRef"];
            /** @description Report year that the waiver made possible */
            year: number;
            /** @description 1 for the first waiver of the run */
            numberInRun: number;
            evidence: components["schemas"]["EvidenceGrade"];
            /** @description Where it was read, or how it was derived */
            basis: string;
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
            /** @description null where the two-year rule did not apply */
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
            /** Format: date */
            enactedOn: string;
            /** @description First report year that it governs */
            firstReport: number;
            /** @description Last report year; null while in force */
            lastReport: number | null;
            /** @description What it means, in plain words */
            summary: string;
            parameters: {
                /** @description Whether reports can place a country on the watch list */
                hasWatchList: boolean;
                /** @description Whether a year on it counts towards the two-year rule */
                countsYears: boolean;
                /** @description Consecutive counted years after which the rule bites */
                maxRun: number | null;
                /** @description One-year waivers that a run may use */
                waiversPerRun: number;
                /** @description Years that a relisting under clause (F) may last */
                relistingMaxRun: number | null;
            };
            clauses: {
                counting: string | null;
                downgrade: string | null;
                waiver: string | null;
                relisting: string | null;
            };
            /** @description Where the law can be read */
            references: {
                title: string;
                /** Format: uri */
                href: string;
            }[];
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
            /** @description null: the report did not cover the country */
            tier: components["schemas"]["Tier"] | null;
            /** @description State's name of the tier */
            label: string | null;
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
        };
        /** @description Problem details (RFC 9457) */
        Problem: {
            /**
             * @description Kind of the problem; the address of its page
             * @enum {string}
             */
            type: "/problems/unknown-country" | "/problems/unknown-report" | "/problems/unknown-release" | "/problems/unknown-rule" | "/problems/as-of-too-early" | "/problems/not-found" | "/problems/invalid-parameter" | "/problems/invalid-cursor" | "/problems/invalid-history" | "/problems/invalid-claim" | "/problems/bad-request" | "/problems/method-not-allowed" | "/problems/not-acceptable" | "/problems/payload-too-large" | "/problems/uri-too-long" | "/problems/unsupported-media-type" | "/problems/range-not-satisfiable" | "/problems/request-timeout" | "/problems/header-fields-too-large" | "/problems/too-many-requests" | "/problems/overloaded" | "/problems/answer-timeout" | "/problems/graphql-error" | "/problems/persisted-query-not-found" | "/problems/internal-error";
            /** @description Name of the kind */
            title: string;
            /** @description HTTP status */
            status: number;
            /** @description What is wrong with this request */
            detail: string;
            /** @description Each parameter that is wrong */
            errors?: ({
                parameter: string;
                message: string;
                /** @description What was given */
                value?: unknown;
                /** @description What is allowed */
                allowed?: unknown[];
            } & {
                [key: string]: unknown;
            })[];
            /** @description The nearest countries */
            suggestions?: components["schemas"]["CountryRef"][];
        } & {
            [key: string]: unknown;
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
            /** @description The pinned address */
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
            /** @description Number of rows of each table */
            rows: {
                rules: number;
                sources: number;
                countries: number;
                country_names: number;
                country_successions: number;
                reports: number;
                placements: number;
                placement_votes: number;
                official_pages: number;
                disputes: number;
                known_gaps: number;
                control_totals: number;
                watchlist_extensions: number;
                waiver_lists: number;
                determinations: number;
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
                table: ("rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations") | null;
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
            /** @description The rows */
            items: (components["schemas"]["Placement"] | components["schemas"]["WidePlacements"])[];
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description UN M49 code; null where the UN has none */
            m49: string | null;
            /** @description UN M49 region */
            region: string;
            /** @description UN M49 sub-region */
            subregion: string;
            /** @description UN M49 intermediate region */
            intermediateRegion: string | null;
            /**
             * @description Status of the code in ISO 3166-1
             * @enum {string}
             */
            codeStatus: "official" | "user_assigned" | "withdrawn";
            /** @description First day of the country or its code; null when before the first report */
            validFrom: string | null;
            /** @description Last day; null when in use */
            validTo: string | null;
            /** @description Wikidata item */
            wikidata: string;
            /** @description Other names, spellings and codes by which it is found */
            names: {
                name: string;
                /** @enum {string} */
                kind: "official" | "former" | "variant" | "code";
            }[];
            /** @description Codes that it followed */
            predecessors: components["schemas"]["Succession"][];
            /** @description Codes that followed it */
            successors: components["schemas"]["Succession"][];
            /** @description Placement in the newest report; null where it was not covered */
            currentTier: components["schemas"]["CurrentPlacement"] | null;
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
            /** @description Address of the next page, pinned to the release; null on the last page */
            next: string | null;
        };
        /** @description Answer: Dossier of a placement */
        GetDossierAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            country: components["schemas"]["CountryRef"];
            /** @description Year of the report */
            year: number;
            /** @description Placement; null where the report did not cover the country */
            tier: components["schemas"]["Tier"] | null;
            /** @description State's name of the tier */
            label: string | null;
            /** @description How well the placement is known */
            evidence: components["schemas"]["EvidenceGrade"] | null;
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
            /** @description Stated totals in which the cell is counted */
            statedTotals: {
                /** @description The report whose total it is: the next one for what moved out of the cell */
                year: number;
                /**
                 * @description What was counted
                 * @enum {string}
                 */
                measure: "1" | "2" | "3" | "all" | "ranked" | "2WL" | "SC" | "upgrades" | "downgrades" | "special_watch_list";
                /** @description The stated total */
                stated: number;
                /** @description Who stated it */
                statedBy: string;
                /** @description What the placements give */
                counted: number;
                agrees: boolean;
                /** @description Why the two differ, where they do */
                reason: string | null;
            }[];
            /** @description The waiver by which the country stayed on the watch list */
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
            /** @description The report after which the question is asked */
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
            /** @description Whether the answer rests on an assumed placement */
            assumed: boolean;
            trace: components["schemas"]["Trace"];
            /** @description For each other status that one or two changes can give: every smallest change that gives it, nearest report first */
            wouldChange: components["schemas"]["Change"][];
        };
        /** @description Answer: Watch-list spells of a country */
        ListCountrySpellsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            country: components["schemas"]["CountryRef"];
            /** @description The rows */
            items: components["schemas"]["WatchListSpell"][];
            /** @description Address of the next page, pinned to the release; null on the last page */
            next: string | null;
        };
        /** @description Answer: Reports */
        ListReportsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Report"][];
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Number of countries by tier */
            totals: {
                1: number;
                2: number;
                3: number;
                "2WL": number;
                SC: number;
            };
            /** @description Number of countries covered, special cases included */
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
            /** @description The rows */
            items: (components["schemas"]["Placement"] | components["schemas"]["WidePlacements"])[];
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
            next: string | null;
        };
        /** @description Answer: Where every country on the watch list stands */
        ListEligibilityAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Standing"][];
            /** @description Address of the next page, pinned to the release; null on the last page */
            next: string | null;
        };
        /** @description Answer: What if */
        SimulateAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description The country whose real history it begins with */
            country: components["schemas"]["CountryRef"] | null;
            /** @description The era whose rules hold for every year; null: each year its own */
            rules: string | null;
            /** @description The report after which the question is asked */
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
            /** @description Whether the answer rests on an assumed placement */
            assumed: boolean;
            trace: components["schemas"]["Trace"];
            /** @description For each other status that one or two changes can give: every smallest change that gives it, nearest report first */
            wouldChange: components["schemas"]["Change"][];
            /** @description What each report of the history did, from the second counted one on */
            outcomes: {
                /** @description Year of the report */
                year: number;
                outcome: components["schemas"]["Outcome"];
                /** @description null where the two-year rule did not apply */
                waiver: components["schemas"]["WaiverState"] | null;
            }[];
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
            citation: {
                /** @description How to cite the dataset */
                text: string;
                /** @description Address of this answer, pinned to the release */
                url: string;
            };
        };
        /** @description Answer: Who is on the Tier 2 Watch List */
        ListWatchListAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Standing"][];
            /** @description Address of the next page, pinned to the release; null on the last page */
            next: string | null;
        };
        /** @description Answer: Waivers */
        ListExtensionsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Extension"][];
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** Format: date */
            enactedOn: string;
            /** @description First report year that it governs */
            firstReport: number;
            /** @description Last report year; null while in force */
            lastReport: number | null;
            /** @description What it means, in plain words */
            summary: string;
            parameters: {
                /** @description Whether reports can place a country on the watch list */
                hasWatchList: boolean;
                /** @description Whether a year on it counts towards the two-year rule */
                countsYears: boolean;
                /** @description Consecutive counted years after which the rule bites */
                maxRun: number | null;
                /** @description One-year waivers that a run may use */
                waiversPerRun: number;
                /** @description Years that a relisting under clause (F) may last */
                relistingMaxRun: number | null;
            };
            clauses: {
                counting: string | null;
                downgrade: string | null;
                waiver: string | null;
                relisting: string | null;
            };
            /** @description Where the law can be read */
            references: {
                title: string;
                /** Format: uri */
                href: string;
            }[];
        };
        /** @description Answer: Presidential determinations */
        ListDeterminationsAnswer: {
            /** @description Version of the edition that answers */
            release: string;
            /** @description Number of rows of the whole list */
            total: number;
            /** @description The rows */
            items: components["schemas"]["Determination"][];
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
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
            /** @description Address of the next page, pinned to the release; null on the last page */
            next: string | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Strong validator of the representation
         * @example "FU3d99CJ_s1URm-FLmsIwbiCktedru_foVk2PH74q-s"
         */
        ETag: string;
        /**
         * @description When the release was published
         * @example Tue, 24 Nov 2026 10:00:00 GMT
         */
        "Last-Modified": string;
        /**
         * @description How long the answer may be kept: about a minute, or for ever when pinned
         * @example public, max-age=30, s-maxage=30, stale-while-revalidate=30, stale-if-error=86400
         */
        "Cache-Control": string;
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
         * @description Citation, description, licence, and the next page
         * @example </docs>; rel="describedby"
         */
        Link: string;
        /**
         * @description The request headers that the answer depends on
         * @example Accept, Accept-Encoding
         */
        Vary: string;
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
         * @description The methods that are allowed
         * @example GET, HEAD, OPTIONS
         */
        Allow: string;
        /**
         * @description The canonical address
         * @example /countries/KH/tiers
         */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChanges: {
        parameters: {
            query?: {
                /** @description Version of the older edition, for example 1.0.0 */
                since?: string;
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Kinds of difference, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown release](/problems/unknown-release), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangesAs: {
        parameters: {
            query?: {
                /** @description Version of the older edition, for example 1.0.0 */
                since?: string;
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Kinds of difference, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two editions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown release](/problems/unknown-release), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not found](/problems/not-found), [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawComparisonAsPNG: {
        parameters: {
            query: {
                /** @description Codes or names of countries, parted by commas */
                countries: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timelines of several countries */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawComparisonAsSVG: {
        parameters: {
            query: {
                /** @description Codes or names of countries, parted by commas */
                countries: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timelines of several countries */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Status of the code in ISO 3166-1 */
                codeStatus?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountriesAs: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Status of the code in ISO 3166-1 */
                codeStatus?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries and territories */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountry: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A country or territory */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A country or territory */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryEligibility: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a country stands, and why */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryEligibilityAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryEligibilityAs: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a country stands, and why */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryEligibilityAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountryPlacements: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tier history of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCountryTiersAsPNG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timeline of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The country by its canonical code */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCountryTiersAsSVG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timeline of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The country by its canonical code */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountryPlacementsAs: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tier history of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossier of a placement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDossierAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Year of the report */
                year: number;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossier of a placement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDossierAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountrySpells: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Watch-list spells of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountrySpellsAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Watch-list spells of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeterminations: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description US fiscal years, parted by commas */
                fiscalYear?: string;
                /** @description What was determined */
                determination?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeterminationsAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description US fiscal years, parted by commas */
                fiscalYear?: string;
                /** @description What was determined */
                determination?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presidential determinations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDowngrades: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Outcomes, parted by commas */
                outcome?: string;
                /** @description Whether a waiver was still open, or exhausted */
                waiver?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDowngradesAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Outcomes, parted by commas */
                outcome?: string;
                /** @description Whether a waiver was still open, or exhausted */
                waiver?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps from the watch list to Tier 3 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEligibility: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Statuses, parted by commas */
                status?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description urgency: what comes first by law; country: by code */
                sort?: "urgency" | "country";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where every country on the watch list stands */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEligibilityAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEligibilityAs: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Statuses, parted by commas */
                status?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description urgency: what comes first by law; country: by code */
                sort?: "urgency" | "country";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where every country on the watch list stands */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEligibilityAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulate: {
        parameters: {
            query?: {
                /** @description Whose real history it begins with */
                country?: string;
                /**
                 * @description Placements that are added or replace real ones: 2019:2WL,2020:2WL; NR for not covered
                 * @example 2019:2WL,2020:2WL,2021:2WL
                 */
                history?: string;
                /** @description The report after which the question is asked; default: the last of the history */
                year?: number;
                /** @description One era's rules for every year: an id of /rules */
                rules?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulateAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid history](/problems/invalid-history), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateAs: {
        parameters: {
            query?: {
                /** @description Whose real history it begins with */
                country?: string;
                /**
                 * @description Placements that are added or replace real ones: 2019:2WL,2020:2WL; NR for not covered
                 * @example 2019:2WL,2020:2WL,2021:2WL
                 */
                history?: string;
                /** @description The report after which the question is asked; default: the last of the history */
                year?: number;
                /** @description One era's rules for every year: an id of /rules */
                rules?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What if */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulateAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid history](/problems/invalid-history), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not found](/problems/not-found), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleasesAs: {
        parameters: {
            query?: {
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Releases */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleaseDetail"];
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangesOfRelease: {
        parameters: {
            query?: {
                /** @description Version of the older edition, for example 1.0.0 */
                since?: string;
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Kinds of difference, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two editions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown release](/problems/unknown-release), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangesOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Version of the older edition, for example 1.0.0 */
                since?: string;
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Kinds of difference, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What changed between two editions */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown release](/problems/unknown-release), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawComparisonAsPNGOfRelease: {
        parameters: {
            query: {
                /** @description Codes or names of countries, parted by commas */
                countries: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timelines of several countries */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawComparisonAsSVGOfRelease: {
        parameters: {
            query: {
                /** @description Codes or names of countries, parted by commas */
                countries: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timelines of several countries */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountriesOfRelease: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Status of the code in ISO 3166-1 */
                codeStatus?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries and territories */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountriesOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Status of the code in ISO 3166-1 */
                codeStatus?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Countries and territories */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A country or territory */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A country or territory */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryEligibilityOfRelease: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a country stands, and why */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryEligibilityAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCountryEligibilityOfReleaseAs: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where a country stands, and why */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCountryEligibilityAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountryPlacementsOfRelease: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tier history of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCountryTiersAsPNGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timeline of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The country by its canonical code */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawCountryTiersAsSVGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Timeline of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description The country by its canonical code */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountryPlacementsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tier history of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossier of a placement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDossierAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDossierOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dossier of a placement */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDossierAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountrySpellsOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Watch-list spells of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCountrySpellsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-2 or alpha-3 code, M49 number, or a name, in any case */
                country: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Watch-list spells of a country */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeterminationsOfRelease: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description US fiscal years, parted by commas */
                fiscalYear?: string;
                /** @description What was determined */
                determination?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presidential determinations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeterminationsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description US fiscal years, parted by commas */
                fiscalYear?: string;
                /** @description What was determined */
                determination?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Presidential determinations */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDowngradesOfRelease: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Outcomes, parted by commas */
                outcome?: string;
                /** @description Whether a waiver was still open, or exhausted */
                waiver?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps from the watch list to Tier 3 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDowngradesOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Outcomes, parted by commas */
                outcome?: string;
                /** @description Whether a waiver was still open, or exhausted */
                waiver?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Steps from the watch list to Tier 3 */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDownloads: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
                            table: ("rules" | "sources" | "countries" | "country_names" | "country_successions" | "reports" | "placements" | "placement_votes" | "official_pages" | "disputes" | "known_gaps" | "control_totals" | "watchlist_extensions" | "waiver_lists" | "determinations") | null;
                            /** @description Size in bytes */
                            bytes: number;
                            /** @description SHA-256 in hexadecimal digits, as sha256sum prints it */
                            sha256: string;
                        }[];
                    };
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDownload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not found](/problems/not-found), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Range not satisfiable](/problems/range-not-satisfiable) */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEligibilityOfRelease: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Statuses, parted by commas */
                status?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description urgency: what comes first by law; country: by code */
                sort?: "urgency" | "country";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where every country on the watch list stands */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEligibilityAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEligibilityOfReleaseAs: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Statuses, parted by commas */
                status?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description urgency: what comes first by law; country: by code */
                sort?: "urgency" | "country";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where every country on the watch list stands */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEligibilityAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateOfRelease: {
        parameters: {
            query?: {
                /** @description Whose real history it begins with */
                country?: string;
                /**
                 * @description Placements that are added or replace real ones: 2019:2WL,2020:2WL; NR for not covered
                 * @example 2019:2WL,2020:2WL,2021:2WL
                 */
                history?: string;
                /** @description The report after which the question is asked; default: the last of the history */
                year?: number;
                /** @description One era's rules for every year: an id of /rules */
                rules?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What if */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulateAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid history](/problems/invalid-history), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    simulateOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Whose real history it begins with */
                country?: string;
                /**
                 * @description Placements that are added or replace real ones: 2019:2WL,2020:2WL; NR for not covered
                 * @example 2019:2WL,2020:2WL,2021:2WL
                 */
                history?: string;
                /** @description The report after which the question is asked; default: the last of the history */
                year?: number;
                /** @description One era's rules for every year: an id of /rules */
                rules?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What if */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimulateAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid history](/problems/invalid-history), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportsOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportChangesOfRelease: {
        parameters: {
            query?: {
                /** @description Which way */
                direction?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upgrades and downgrades */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportChangesAsPNGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who moved in a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportChangesAsSVGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who moved in a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportChangesOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Which way */
                direction?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upgrades and downgrades */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportMapAsPNGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Map of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportMapAsSVGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Map of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportPlacementsOfRelease: {
        parameters: {
            query?: {
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Placements of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportPlacementsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Placements of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulesOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eras of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulesOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eras of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the era */
                id: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An era of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRuleAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown rule](/problems/unknown-rule), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the era */
                id: string;
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An era of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRuleAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown rule](/problems/unknown-rule), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFieldsOfRelease: {
        parameters: {
            query?: {
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fields of the dataset */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFieldsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fields of the dataset */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSourcesOfRelease: {
        parameters: {
            query?: {
                /** @description Kinds of source, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sources */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSourcesOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Kinds of source, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sources */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacementsOfRelease: {
        parameters: {
            query?: {
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All placements */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawTiersAsPNGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiers by year */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawTiersAsSVGOfRelease: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiers by year */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacementsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All placements */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyClaimOfRelease: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                tier?: components["schemas"]["TierInput"];
                /** @description watchlist: on the Tier 2 Watch List */
                on?: "watchlist";
                /** @description waiver: kept on the Tier 2 Watch List by a waiver; automatic_downgrade: Tier 3 where the two-year rule applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; downgrade_on_merit: would have been downgraded whatever the law on the watch list; upgrade, downgrade: against the report before; first_listing: on the Tier 2 Watch List for the first time */
                event?: "waiver" | "automatic_downgrade" | "relisting_limit_downgrade" | "downgrade_on_merit" | "upgrade" | "downgrade" | "first_listing";
                /** @description Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report */
                run?: number;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                worse_than?: string;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                better_than?: string;
                /** @description A year: placed better than in every report after that of this year and before the report in question */
                best_since?: number;
                /** @description A year: placed worse than in every report after that of this year and before the report in question */
                worst_since?: number;
                first_time_in_tier?: components["schemas"]["TierInput"];
                /** @description Number of countries in the report of which the claim is true */
                count?: number;
                /** @description Number of countries of which it is true beside the named ones */
                others?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claim check */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyClaimAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid claim](/problems/invalid-claim), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyClaimOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                tier?: components["schemas"]["TierInput"];
                /** @description watchlist: on the Tier 2 Watch List */
                on?: "watchlist";
                /** @description waiver: kept on the Tier 2 Watch List by a waiver; automatic_downgrade: Tier 3 where the two-year rule applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; downgrade_on_merit: would have been downgraded whatever the law on the watch list; upgrade, downgrade: against the report before; first_listing: on the Tier 2 Watch List for the first time */
                event?: "waiver" | "automatic_downgrade" | "relisting_limit_downgrade" | "downgrade_on_merit" | "upgrade" | "downgrade" | "first_listing";
                /** @description Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report */
                run?: number;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                worse_than?: string;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                better_than?: string;
                /** @description A year: placed better than in every report after that of this year and before the report in question */
                best_since?: number;
                /** @description A year: placed worse than in every report after that of this year and before the report in question */
                worst_since?: number;
                first_time_in_tier?: components["schemas"]["TierInput"];
                /** @description Number of countries in the report of which the claim is true */
                count?: number;
                /** @description Number of countries of which it is true beside the named ones */
                others?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claim check */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyClaimAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid claim](/problems/invalid-claim), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatchListOfRelease: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is on the Tier 2 Watch List */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawWatchListAsPNGOfRelease: {
        parameters: {
            query?: {
                /** @description Year of the report; the newest without it */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clocks of the watch list */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawWatchListAsSVGOfRelease: {
        parameters: {
            query?: {
                /** @description Year of the report; the newest without it */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clocks of the watch list */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatchListOfReleaseAs: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is on the Tier 2 Watch List */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensionsOfRelease: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waivers */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExtensionsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensionsOfReleaseAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Version of an edition of the dataset, for example 1.1.0 */
                release: string;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waivers */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExtensionsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early), [Unknown release](/problems/unknown-release) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReports: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportsAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reports */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReportAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetReportAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportChanges: {
        parameters: {
            query?: {
                /** @description Which way */
                direction?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upgrades and downgrades */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportChangesAsPNG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who moved in a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportChangesAsSVG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who moved in a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportChangesAs: {
        parameters: {
            query?: {
                /** @description Which way */
                direction?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Upgrades and downgrades */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportMapAsPNG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Map of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawReportMapAsSVG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Map of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportPlacements: {
        parameters: {
            query?: {
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Placements of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReportPlacementsAs: {
        parameters: {
            query?: {
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Year of the report */
                year: number;
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Placements of a report */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRulesAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eras of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRule: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRuleAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown rule](/problems/unknown-rule), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleAs: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Identifier of the era */
                id: string;
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An era of the watch-list law */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetRuleAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown rule](/problems/unknown-rule), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFields: {
        parameters: {
            query?: {
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFieldsAs: {
        parameters: {
            query?: {
                /** @description Tables, parted by commas */
                table?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fields of the dataset */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Kinds of source, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSourcesAs: {
        parameters: {
            query?: {
                /** @description Kinds of source, parted by commas */
                kind?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sources */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacements: {
        parameters: {
            query?: {
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawTiersAsPNG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiers by year */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawTiersAsSVG: {
        parameters: {
            query?: {
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tiers by year */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacementsAs: {
        parameters: {
            query?: {
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Tiers, parted by commas: 1, 2, 2WL, 3, SC */
                tier?: string;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Region, sub-region or intermediate region of UN M49, by its name in any case */
                region?: string;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description long: a row a placement; wide: a row a country, a column a report year */
                shape?: "long" | "wide";
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All placements */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyClaim: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                tier?: components["schemas"]["TierInput"];
                /** @description watchlist: on the Tier 2 Watch List */
                on?: "watchlist";
                /** @description waiver: kept on the Tier 2 Watch List by a waiver; automatic_downgrade: Tier 3 where the two-year rule applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; downgrade_on_merit: would have been downgraded whatever the law on the watch list; upgrade, downgrade: against the report before; first_listing: on the Tier 2 Watch List for the first time */
                event?: "waiver" | "automatic_downgrade" | "relisting_limit_downgrade" | "downgrade_on_merit" | "upgrade" | "downgrade" | "first_listing";
                /** @description Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report */
                run?: number;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                worse_than?: string;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                better_than?: string;
                /** @description A year: placed better than in every report after that of this year and before the report in question */
                best_since?: number;
                /** @description A year: placed worse than in every report after that of this year and before the report in question */
                worst_since?: number;
                first_time_in_tier?: components["schemas"]["TierInput"];
                /** @description Number of countries in the report of which the claim is true */
                count?: number;
                /** @description Number of countries of which it is true beside the named ones */
                others?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyClaimAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid claim](/problems/invalid-claim), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyClaimAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                tier?: components["schemas"]["TierInput"];
                /** @description watchlist: on the Tier 2 Watch List */
                on?: "watchlist";
                /** @description waiver: kept on the Tier 2 Watch List by a waiver; automatic_downgrade: Tier 3 where the two-year rule applied; relisting_limit_downgrade: Tier 3 where the limit of a relisting applied; downgrade_on_merit: would have been downgraded whatever the law on the watch list; upgrade, downgrade: against the report before; first_listing: on the Tier 2 Watch List for the first time */
                event?: "waiver" | "automatic_downgrade" | "relisting_limit_downgrade" | "downgrade_on_merit" | "upgrade" | "downgrade" | "first_listing";
                /** @description Number of consecutive counted years on the Tier 2 Watch List, exactly, up to and including the report */
                run?: number;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                worse_than?: string;
                /** @description A report year of the same country, or the code or name of a country in the same report */
                better_than?: string;
                /** @description A year: placed better than in every report after that of this year and before the report in question */
                best_since?: number;
                /** @description A year: placed worse than in every report after that of this year and before the report in question */
                worst_since?: number;
                first_time_in_tier?: components["schemas"]["TierInput"];
                /** @description Number of countries in the report of which the claim is true */
                count?: number;
                /** @description Number of countries of which it is true beside the named ones */
                others?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Claim check */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyClaimAnswer"];
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Invalid claim](/problems/invalid-claim), [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatchList: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawWatchListAsPNG: {
        parameters: {
            query?: {
                /** @description Year of the report; the newest without it */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clocks of the watch list */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    drawWatchListAsSVG: {
        parameters: {
            query?: {
                /** @description Year of the report; the newest without it */
                year?: number;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Width in pixels, 800 without it; the height follows */
                width?: number;
                /** @description Width and height in pixels, into which the graphic is fitted; instead of width */
                size?: "1200x628" | "800x418";
                /** @description Colours for a light or a dark page */
                theme?: "light" | "dark";
                /** @description Language of the names of countries (ISO 639-1); all else is in English */
                lang?: "af" | "az" | "be" | "bg" | "br" | "bs" | "ca" | "cs" | "cy" | "da" | "de" | "el" | "en" | "es" | "et" | "eu" | "fi" | "fr" | "ga" | "gl" | "hr" | "hu" | "id" | "is" | "it" | "kk" | "ku" | "lt" | "lv" | "mk" | "mn" | "ms" | "mt" | "nb" | "nl" | "nn" | "pl" | "pt" | "ro" | "ru" | "sk" | "sl" | "so" | "sq" | "sr" | "sv" | "sw" | "tg" | "tk" | "tr" | "tt" | "uk" | "uz" | "vi";
                /** @description 0: without headline; the source line always stays */
                title?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Clocks of the watch list */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWatchListAs: {
        parameters: {
            query?: {
                /** @description The report after which the question is asked; default: the newest */
                year?: number;
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is on the Tier 2 Watch List */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
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
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
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
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExtensionsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Not acceptable](/problems/not-acceptable) */
            406: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listExtensionsAs: {
        parameters: {
            query?: {
                /** @description Codes or names of countries, parted by commas */
                country?: string;
                /** @description Report years, parted by commas */
                year?: string;
                /** @description First report year */
                from?: number;
                /** @description Last report year */
                to?: number;
                /** @description Evidence grades, parted by commas */
                evidence?: string;
                /** @description Only what the world could know on that day (YYYY-MM-DD): reports published by then */
                asOf?: string;
                /** @description Number of rows at the most; without it the list is whole */
                limit?: number;
                /** @description Where the next page begins: taken from the next link of the page before */
                cursor?: string;
                /** @description 1: begin CSV with a byte order mark, for Excel */
                bom?: "0" | "1";
            };
            header?: never;
            path: {
                /** @description Format of the answer; wins over Accept */
                format: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waivers */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Content-Digest": components["headers"]["Content-Digest"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListExtensionsAnswer"];
                    "text/csv": string;
                    "application/x-ndjson": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.apache.parquet": string;
                };
            };
            /** @description The client has this answer already */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Location": components["headers"]["Content-Location"];
                    "Dataset-Release": components["headers"]["Dataset-Release"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The same question at its canonical address */
            308: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description [Bad request](/problems/bad-request), [Invalid parameter](/problems/invalid-parameter), [Invalid cursor](/problems/invalid-cursor) */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Unknown country](/problems/unknown-country), [Unknown report](/problems/unknown-report), [Nothing was published by then](/problems/as-of-too-early) */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Method not allowed](/problems/method-not-allowed) */
            405: {
                headers: {
                    Allow: components["headers"]["Allow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request timeout](/problems/request-timeout) */
            408: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [URI too long](/problems/uri-too-long) */
            414: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Too many requests](/problems/too-many-requests) */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Request header fields too large](/problems/header-fields-too-large) */
            431: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Internal error](/problems/internal-error) */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description [Overloaded](/problems/overloaded), [Answer timeout](/problems/answer-timeout) */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
