/**
 * Version of the service and its API, the same in package.json,
 * OpenAPI and MCP; dataset releases have their own.
 */
export const SERVICE_VERSION = '1.0.0';

export const DATASET_NAME = 'tip-tiers';
export const DATASET_TITLE = "Tier history of the U.S. State Department's Trafficking in Persons Report";
/** Display name; URLs and files use {@link DATASET_NAME}. */
export const SERVICE_NAME = 'Tip·Tiers';
