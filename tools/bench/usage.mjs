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
  const sum = (field, chosen) =>
    all.filter(chosen).reduce((total, one) => total + one[field], 0) * millisecondsPerTick;
  const isDatabase = ({ pid, parent }) => pid === database || parent === database;
  return {
    server: sum('ticks', ({ pid }) => pid === server),
    // What a connection used that has ended stands with the process that started it.
    database: sum('ticks', isDatabase) + sum('ofEnded', ({ pid }) => pid === database),
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
        const [parent, user, system, ...ended] = [1, 11, 12, 13, 14].map((i) => Number(fields[i]));
        return [{ pid: Number(name), parent, ticks: user + system, ofEnded: ended[0] + ended[1] }];
      } catch {
        return []; // It ended while we were looking.
      }
    });
}
