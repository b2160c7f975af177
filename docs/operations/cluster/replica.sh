#!/bin/sh
# Starts a streaming replica: an empty folder is filled from the primary first. The slot on the primary keeps what a
# stopped replica has not read, up to max_slot_wal_keep_size; one that has missed more is made anew from an empty volume.
set -eu
: "${PRIMARY_HOST:?}" "${PGPASSWORD:?}" "${PGDATA:?}"
slot=replica

if [ ! -s "$PGDATA/PG_VERSION" ]; then
  mkdir -p "$PGDATA"
  rm -rf "${PGDATA:?}"/*
  chown -R postgres "$PGDATA"
  chmod 700 "$PGDATA"
  # A slot that a copy left behind that was not finished.
  psql -h "$PRIMARY_HOST" -U replicator -d postgres -Atc \
    "select pg_drop_replication_slot('$slot') from pg_replication_slots where slot_name = '$slot' and not active"
  # -R writes down whom to follow, with the password.
  su postgres -c "pg_basebackup -h '$PRIMARY_HOST' -U replicator -D '$PGDATA' -R -X stream -C -S '$slot' --checkpoint=fast"
fi
exec docker-entrypoint.sh postgres -c hba_file=/etc/tip-tiers/pg_hba.conf
