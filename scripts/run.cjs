/**
 * The entry of every command: `node scripts/run.cjs start`, `… test`. Plain and old-fashioned on
 * purpose: it must be understood by a Node that is too old for everything else, and run before
 * anything is installed.
 */
const version = process.versions.node.split('.').map(Number);

if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  console.error(
    `Cần Node.js từ 20.19 trở lên; máy này đang dùng ${process.versions.node}.\n` +
      `Node.js 20.19 or newer is needed; this is ${process.versions.node}.`,
  );
  process.exitCode = 1;
} else {
  import('./entry/run-program.mjs').then(({ runProgram }) => runProgram(process.argv[2]));
}
