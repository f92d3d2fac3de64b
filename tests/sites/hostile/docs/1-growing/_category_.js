require('node:fs').writeFileSync(process.env.HOSTILE_TARGET, 'code ran');
