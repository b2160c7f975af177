import { spawnSync } from 'node:child_process';

/*
 * A network namespace whose loopback has the packet size of a real network, and whose clients have small
 * buffers. With the usual ones, the kernel buffers whole unread responses, which would never occupy the
 * service's memory.
 */

const MARK = 'ATTACK_IN_OWN_NETWORK';
const SET_UP =
  'ip link set lo mtu 1500 up && (sysctl -qw net.ipv4.tcp_rmem="4096 8192 16384" 2>/dev/null; exec "$@")';

export const isOwnNetwork = process.env[MARK] === '1';

/** Runs this program again in its own network namespace. @returns false if that is not permitted */
export function inOwnNetwork(): boolean {
  for (const unshare of [['-n'], ['-rn']]) {
    if (spawnSync('unshare', [...unshare, 'sh', '-c', 'ip link set lo mtu 1500 up']).status !== 0) continue;
    const again = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
    const { status } = spawnSync('unshare', [...unshare, 'sh', '-c', SET_UP, 'sh', ...again], {
      stdio: 'inherit',
      env: { ...process.env, [MARK]: '1' },
    });
    process.exitCode = status ?? 1;
    return true;
  }
  return false;
}
