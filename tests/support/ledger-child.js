import { runnerImport } from 'vite';

// Works on a ledger until it ends itself; what it has acknowledged stands on its output.
const { module } = await runnerImport(new URL('./ledger-work.ts', import.meta.url).pathname, {
	configFile: false,
	logLevel: 'error'
});
await module.workUntilKilled(JSON.parse(process.argv[2] ?? ''), Number(process.argv[3]));
