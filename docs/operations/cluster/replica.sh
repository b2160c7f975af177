#!/bin/sh
# Starts a streaming replica, after copying the primary into an empty folder. The slot on the primary retains WAL for a stopped
# replica, up to max_slot_wal_keep_size. A replica that has missed more must start again from an empty volume.
set -eu
: "${PRIMARY_HOST:?}" "${PGPASSWORD:?}" "${PGDATA:?}"
slot=replica

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  rm -rf "${PGDATA:?}"/*
  chown -R postgres "$PGDATA"
  chmod 700 "$PGDATA"
  # Drop the slot of an unfinished copy.
  psql -h "$PRIMARY_HOST" -U replicator -d postgres -Atc \
    "select pg_drop_replication_slot('$slot') from pg_replication_slots where slot_name = '$slot' and not active"
  # -R writes the connection settings, with the password.
  su postgres -c "pg_basebackup -h '$PRIMARY_HOST' -U replicator -D '$PGDATA' -R -X stream -C -S '$slot' --checkpoint=fast"
fi
exec docker-entrypoint.sh postgres -c hba_file=/etc/tip-tiers/pg_hba.conf
