#!/usr/bin/env bash
# A private Docker daemon, for a Debian machine without one and without access to an image registry. Replaces the base
# images of docker-compose.yml with images of this machine's own Node and Debian packages (PostgreSQL, Redis, nginx), so
# the versions are those of this machine.
#
#   daemon.sh check          prints what is missing; nothing if a daemon can be started
#   daemon.sh start FOLDER   starts one that listens on unix://FOLDER/socket
#   daemon.sh stop FOLDER    stops it and removes everything it created
set -euo pipefail
action=${1:-}
home=${2:-}

check() {
  if [ "$(id -u)" != 0 ]; then echo 'a Docker daemon is started by root only'; return; fi
  if ! command -v dpkg-query >/dev/null; then echo 'stand-in images are made from Debian packages only'; return; fi
  local command
  for command in docker dockerd iptables node npm redis-server nginx psql wget; do
    command -v "$command" >/dev/null || echo "$command is not installed"
  done
  if command -v docker >/dev/null && ! docker compose version >/dev/null 2>&1; then
    echo 'docker compose is not installed'
  fi
}

# Debian packages with all dependencies, by name.
with_needs() {
  local essential
  essential=$(dpkg-query -W -f='${Package} ${Essential} ${db:Status-Status}\n' | awk '$2 == "yes" && $3 == "installed" { print $1 }')
  # shellcheck disable=SC2086 # names are words
  apt-cache depends --recurse --installed --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
    --no-enhances $essential "$@" | grep -E '^[a-z0-9]' | sort -u
}

# image NAME PREPARE PACKAGE…: an image of installed packages; PREPARE finishes its root directory.
image() {
  local name=$1 prepare=$2 root=$home/root
  shift 2
  mkdir -p "$root"
  with_needs "$@" | xargs dpkg-query -L | grep -vE '^/(\.|usr/share/(doc|man|locale|info|lintian)(/.*)?)$' | sort -u |
    while IFS= read -r file; do if [ -e "$file" ] || [ -L "$file" ]; then printf '%s\n' "$file"; fi; done |
    tar -C / -c --no-recursion --files-from=- 2>/dev/null | tar -C "$root" -x
  for link in bin sbin lib lib64; do if [ -L "/$link" ]; then ln -sfn "$(readlink "/$link")" "$root/$link"; fi; done
  mkdir -p "$root"/{proc,sys,dev,run,tmp,root,var/tmp,usr/local/bin,usr/local/lib}
  chmod 1777 "$root/tmp" "$root/var/tmp"
  # Files that Debian packages create on installation.
  cp -a /etc/alternatives /etc/pam.d /etc/ssl "$root/etc/"
  rm -rf "$root/etc/ssl/private"
  cp /usr/share/base-passwd/passwd.master "$root/etc/passwd"
  cp /usr/share/base-passwd/group.master "$root/etc/group"
  "$prepare" "$root"
  chroot "$root" /sbin/ldconfig
  local changes=()
  # Additional certificates that this machine's Node trusts.
  if [ -n "${NODE_EXTRA_CA_CERTS:-}" ]; then
    cp -L "$NODE_EXTRA_CA_CERTS" "$root/etc/ssl/extra.pem"
    changes=(--change 'ENV NODE_EXTRA_CA_CERTS=/etc/ssl/extra.pem')
  fi
  tar -C "$root" -c . | docker import "${changes[@]}" - "$name" >/dev/null
  rm -rf "$root"
}

node_root() {
  local root=$1
  cp -L "$(command -v node)" "$root/usr/local/bin/node"
  cp -a "$(npm root -g)/npm" "$root/usr/local/lib/npm"
  ln -sf ../lib/npm/bin/npm-cli.js "$root/usr/local/bin/npm"
  ln -sf ../lib/npm/bin/npx-cli.js "$root/usr/local/bin/npx"
  chroot "$root" useradd -m -u 1000 -s /bin/sh node
}

services_root() {
  local root=$1 library
  # Packages from outside this Debian release may have undeclared dependencies.
  for library in $(ldd /usr/lib/postgresql/*/bin/* "$(command -v redis-server)" "$(command -v nginx)" 2>/dev/null |
    awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | sort -u); do
    if [ ! -e "$root$library" ]; then install -D "$library" "$root$library"; fi
  done
  chroot "$root" useradd -r -s /bin/sh postgres
  chroot "$root" useradd -r redis
  ln -s $(cd "$root" && echo usr/lib/postgresql/*/bin/* | sed 's#usr/#/usr/#g') "$root/usr/local/bin/"
  install -d -m 3777 "$root/var/run/postgresql"
  rm -rf "$root"/etc/nginx/{sites-enabled,modules-enabled}
  mkdir -p "$root/etc/nginx/conf.d" "$root/var/lib/nginx" "$root/var/log/nginx" "$root/var/cache/nginx"
  cat >"$root/etc/nginx/nginx.conf" <<'EOF'
user www-data;
error_log /dev/stderr notice;
pid /run/nginx.pid;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path /var/cache/nginx/client_temp;
  proxy_temp_path /var/cache/nginx/proxy_temp;
  fastcgi_temp_path /var/cache/nginx/fastcgi_temp;
  uwsgi_temp_path /var/cache/nginx/uwsgi_temp;
  scgi_temp_path /var/cache/nginx/scgi_temp;
  include /tmp/resolved/*.conf;
}
EOF
  # "resolve" in an upstream requires nginx 1.27. For older versions, write the addresses and update them on change.
  cat >"$root/usr/local/bin/nginx-entrypoint.sh" <<'EOF'
#!/bin/bash
mkdir -p /tmp/resolved
resolve() {
  local text name address
  text=$(cat /etc/nginx/conf.d/*.conf)
  for name in $(sed -nE 's/^ *server ([a-z0-9-]+):[0-9]+ resolve .*/\1/p' <<<"$text"); do
    read -r address _ < <(getent ahostsv4 "$name") || address=
    if [ -n "$address" ]; then known[$name]=$address; fi
    text=$(sed -E "s/^( *server )$name(:[0-9]+) resolve /\1${known[$name]}\2 /" <<<"$text")
  done
  printf '%s\n' "$text"
}
declare -A known
resolve >/tmp/resolved/all.conf
nginx -g 'daemon off;' &
nginx=$!
trap 'kill -QUIT $nginx; wait $nginx' TERM QUIT
while kill -0 $nginx 2>/dev/null; do
  sleep 1
  resolve >/tmp/all.conf
  cmp -s /tmp/all.conf /tmp/resolved/all.conf || { cp /tmp/all.conf /tmp/resolved/all.conf; nginx -s reload; }
done
EOF
  chmod +x "$root/usr/local/bin/nginx-entrypoint.sh"
  # Like the first start of PostgreSQL's image: creates a cluster, its owner and a database.
  cat >"$root/usr/local/bin/docker-entrypoint.sh" <<'EOF'
#!/bin/sh
set -e
if [ "$1" = postgres ] && [ "$(id -u)" = 0 ]; then
  mkdir -p "$PGDATA"; chown -R postgres "$PGDATA"; chmod 700 "$PGDATA"
  exec setpriv --reuid postgres --regid postgres --clear-groups "$0" "$@"
fi
if [ "$1" = postgres ] && [ ! -s "$PGDATA/PG_VERSION" ]; then
  printf '%s\n' "$POSTGRES_PASSWORD" >/tmp/password
  initdb -U "$POSTGRES_USER" --pwfile=/tmp/password --auth-host=scram-sha-256 -E UTF8 --locale=C.UTF-8 >/dev/null
  rm /tmp/password
  echo "listen_addresses = '*'" >>"$PGDATA/postgresql.conf"
  pg_ctl -w -o "-c listen_addresses=''" start >/dev/null
  createdb -U "$POSTGRES_USER" "$POSTGRES_DB"
  pg_ctl -w stop >/dev/null
fi
exec "$@"
EOF
  chmod +x "$root/usr/local/bin/docker-entrypoint.sh"
}

# derive NAME INSTRUCTION…: builds one of the services from the image that contains them all.
derive() {
  local name=$1
  shift
  printf '%s\n' 'FROM stand-in' "$@" | docker build -q -t "$name" - >/dev/null
}

docker_rules() { iptables-save 2>/dev/null | grep -c DOCKER || true; }

start() {
  export DOCKER_HOST=unix://$home/socket DOCKER_BUILDKIT=0
  mkdir -p "$home"
  docker_rules >"$home/rules-before"
  iptables -S FORWARD | head -1 | cut -d' ' -f3 >"$home/forward-before"
  cat /proc/sys/net/ipv4/ip_forward >"$home/ip-forward-before"
  local limit
  limit=$(ulimit -n)
  # Without the default bridge, which another daemon may use.
  setsid dockerd --data-root "$home/data" --exec-root "$home/exec" --pidfile "$home/pid" -H "$DOCKER_HOST" \
    --bridge=none --default-ulimit "nofile=$limit:$limit" >"$home/log" 2>&1 </dev/null &
  for _ in $(seq 60); do docker info >/dev/null 2>&1 && break; sleep 0.5; done
  docker info >/dev/null 2>&1 || { tail -5 "$home/log" >&2; return 1; }
  image node:24-slim node_root passwd ca-certificates libstdc++6 libatomic1
  image stand-in services_root wget nginx-light redis-server postgresql
  derive redis:7-alpine 'CMD ["redis-server"]'
  derive nginx:1.29-alpine 'CMD ["nginx-entrypoint.sh"]'
  derive postgres:17-alpine 'ENV PGDATA=/var/lib/postgresql/data' 'ENTRYPOINT ["docker-entrypoint.sh"]' 'CMD ["postgres"]'
}

# Chains created by the daemon; none if there were some before.
remove_rules() {
  local table chain
  for table in filter nat; do
    iptables -t $table -S | grep -E '^-A (FORWARD|PREROUTING|OUTPUT|POSTROUTING) .*DOCKER' | sed 's/^-A/-D/' |
      while read -r rule; do eval "iptables -t $table $rule"; done || true
    for chain in $(iptables -t $table -S | awk '$1 == "-N" && $2 ~ /^DOCKER/ { print $2 }'); do iptables -t $table -F "$chain"; done
    for chain in $(iptables -t $table -S | awk '$1 == "-N" && $2 ~ /^DOCKER/ { print $2 }'); do iptables -t $table -X "$chain"; done
  done
  iptables -P FORWARD "$(cat "$home/forward-before")"
  cat "$home/ip-forward-before" >/proc/sys/net/ipv4/ip_forward
}

stop() {
  export DOCKER_HOST=unix://$home/socket
  if [ -f "$home/pid" ]; then
    docker ps -aq | xargs -r docker rm -f -v >/dev/null 2>&1 || true
    docker network prune -f >/dev/null 2>&1 || true
    local pid
    pid=$(cat "$home/pid")
    kill "$pid"
    for _ in $(seq 100); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
    if kill -0 "$pid" 2>/dev/null; then kill -9 "$pid"; fi
    if [ "$(cat "$home/rules-before")" = 0 ]; then remove_rules; fi
  fi
  awk -v home="$home/" 'index($2, home) == 1 { print $2 }' /proc/mounts | sort -r | while read -r mount; do umount "$mount" || true; done
  rm -rf "$home"
}

case "$action" in
  check) check ;;
  start) start ;;
  stop) stop ;;
  *) sed -n '2,8p' "$0"; exit 2 ;;
esac
