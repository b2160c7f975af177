-- Creates the logins of the API, of the publisher and of the replica. Run it as the owner after
-- "npm run release -- roles". It can be repeated to change the passwords.
\set ON_ERROR_STOP on
\getenv api_password API_PASSWORD
\getenv publisher_password PUBLISHER_PASSWORD
\getenv replication_password REPLICATION_PASSWORD
select format('create role %I login', name)
  from (values ('api'), ('publisher'), ('replicator')) as wanted (name)
  where name not in (select rolname from pg_roles)
\gexec
alter role api login password :'api_password';
grant tip_tiers_reader to api;
alter role publisher login password :'publisher_password';
grant tip_tiers_publisher to publisher;
alter role replicator login replication password :'replication_password';
