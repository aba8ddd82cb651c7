import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Megabytes of each server now and at the highest; nothing where the system does not tell. */
export function memoryOf(servers) {
  return Object.fromEntries(
    Object.entries(servers).map(([name, { service }]) => [name, memory(service.pid)]),
  );
}

function memory(pid) {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const megabytes = (field) => Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(text)?.[1]) / 1024);
  return { now: megabytes('VmRSS'), highest: megabytes('VmHWM') };
}

/** Linux counts in hundredths of a second, whatever the machine. */
const millisecondsPerTick = 10;

/**
 * Milliseconds of processor time that a server, and the database with all its connections, have used so far. Unlike
 * the time that passes, they stay the same when others use the machine too.
 */
export function processorTime({ server, database }) {
  const all = processes();
  const sum = (chosen) => chosen.reduce((total, { ticks }) => total + ticks, 0) * millisecondsPerTick;
  return {
    server: sum(all.filter(({ pid }) => pid === server)),
    database: sum(all.filter(({ pid, parent }) => pid === database || parent === database)),
  };
}

function processes() {
  if (!existsSync('/proc/self/stat')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The name of a program may hold anything, even brackets; the numbers begin after the last one.
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
        return [{ pid: Number(name), parent, ticks: user + system }];
      } catch {
        return []; // It ended while we were looking.
      }
    });
}
