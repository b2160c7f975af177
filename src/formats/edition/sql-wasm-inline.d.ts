/** SQLite with its engine in the module itself: the same as the package's main module. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  export { default } from 'sql.js';
}
