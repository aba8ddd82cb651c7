import { stripVTControlCharacters } from 'node:util';

/** What the failed tasks of a `run-many` printed, without the ones that went well; the whole log when it names none. */
export function failedTasks(log, { lines = 60 } = {}) {
  const plain = stripVTControlCharacters(log).replaceAll('\r', '').trim();
  const [output, list = ''] = plain.split('\nFailed tasks:');
  const failed = [...list.matchAll(/^- (\S+)/gm)].map(([, name]) => name);
  const tasks = output.split(/^> nx run /m).filter((task) => failed.includes(task.split(/\s/)[0]));
  const parts = tasks.map((task) => `${task.split('\n NX ')[0].trim()}\n`);
  return (parts.length > 0 ? parts : [plain]).map((part) => lastLines(part, lines)).join('\n');
}

const lastLines = (text, count) => text.split('\n').slice(-count).join('\n');
