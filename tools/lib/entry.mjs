/**
 * How every command here begins and ends: the Node version first, then its work, then one exit code.
 * Old syntax and no static import, because an old Node must be able to read this file to say what is wrong.
 */
const oldest = [20, 19];

export function enter(load) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`This needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`);
    console.error('Install the current Node from https://nodejs.org and run the same command again.');
    process.exit(1);
  }
  if (process.platform === 'win32') {
    console.error(
      'On Windows this runs inside WSL (https://learn.microsoft.com/windows/wsl), like on any Linux.',
    );
    process.exit(1);
  }
  load()
    .then((command) => command.main(process.argv.slice(2)))
    .then(
      (code) => process.exit(code),
      (error) => import('./problem.mjs').then(({ report }) => process.exit(report(error))),
    );
}
