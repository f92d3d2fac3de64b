// Loaded into a process before its own code: when it ends, writes what it has used into the file named by `USAGE_FILE`.
const {writeFileSync} = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()));
});
