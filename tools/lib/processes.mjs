import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * What runs under a pid now, or null. A pid is given out again after a while (in a container soon), so a recorded
 * process is the same one only when its start time is the same too.
 */
export function lookUp(pid) {
  if (process.platform !== 'linux') return lookUpWithPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; it only waits for a parent that will never ask.
    if (fields[0] === 'Z') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { startedAt: `${boot}/${fields[19]}`, command };
  } catch {
    return null;
  }
}

function lookUpWithPs(pid) {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'lstart=,command=', '-p', String(pid)], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  const line = stdout?.trim();
  return line ? { startedAt: line.slice(0, 24), command: line.slice(24).trim() } : null;
}

/** Signals a process with the group it leads, so that what it started gets the signal too. */
export function signalGroup(pid, signal) {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No such group (or no groups on this system): the process alone; then it is gone already.
    }
  }
}

/** Whether a recorded `{ pid, startedAt }` still runs, and is no newer process that was given the same pid. */
export function isRunning(record) {
  const now = record && lookUp(record.pid);
  return Boolean(now) && now.startedAt === record.startedAt;
}

/** Ends a recorded process step by step, but only while it is still the one that was recorded. */
export async function endRecorded(record) {
  for (const signal of record.signals) {
    if (!isRunning(record)) return;
    signalGroup(record.pid, signal);
    for (let waited = 0; waited < record.within && isRunning(record); waited += 50) await sleep(50);
  }
}

/** Who listens on a port of this machine, as `{ pid, command }`, as far as the system lets us see it. */
export function listenerOn(port) {
  try {
    const inodes = ['tcp', 'tcp6'].flatMap((table) => listeningInodes(table, port));
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (socketsOf(pid).some((inode) => inodes.includes(inode)))
        return { pid, command: lookUp(pid)?.command };
    }
  } catch {
    // Not Linux: the message then does without the name.
  }
  return null;
}

function listeningInodes(table, port) {
  const rows = readFileSync(`/proc/net/${table}`, 'utf8').trim().split('\n').slice(1);
  const columns = rows.map((row) => row.trim().split(/\s+/));
  const listening = '0A';
  return columns
    .filter(([, local, , state]) => state === listening && parseInt(local.split(':')[1], 16) === port)
    .map((column) => column[9]);
}

function socketsOf(pid) {
  try {
    const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`);
      } catch {
        return '';
      }
    });
    return links.flatMap((link) => link.match(/^socket:\[(\d+)\]$/)?.[1] ?? []);
  } catch {
    return [];
  }
}
