/** Version of the service and its contract, told the same by the package, OpenAPI and MCP; releases have their own. */
export const SERVICE_VERSION = '2.0.0';

export const DATASET_NAME = 'tip-tiers';
export const DATASET_TITLE = "Tier history of the U.S. State Department's Trafficking in Persons Report";
/** Name for readers; addresses and files have {@link DATASET_NAME}. */
export const SERVICE_NAME = 'Tip·Tiers';
