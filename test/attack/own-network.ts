import { spawnSync } from 'node:child_process';

/*
 * A network namespace whose loopback has the packets of a real network, and whose clients have small buffers: with the usual
 * ones the kernel takes whole answers that nobody reads, and they would never be in the memory of the service.
 */

const MARK = 'ATTACK_IN_OWN_NETWORK';
const SET_UP =
  'ip link set lo mtu 1500 up && (sysctl -qw net.ipv4.tcp_rmem="4096 8192 16384" 2>/dev/null; exec "$@")';

export const isOwnNetwork = process.env[MARK] === '1';

/** Runs this program again in a network of its own. @returns false where that is not permitted */
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
