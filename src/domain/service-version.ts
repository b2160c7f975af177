/** Version of the service and its contract, told the same by the package, OpenAPI and MCP; editions have their own. */
export const SERVICE_VERSION = '1.0.0';
