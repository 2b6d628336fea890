import { runnerImport } from 'vite';

// A server's part in publishing, in a process of its own that may be killed; says what it did on its output.
const { module } = await runnerImport(new URL('./publishing-work.ts', import.meta.url).pathname, {
	configFile: false,
	logLevel: 'error'
});
await module.work(JSON.parse(process.argv[2] ?? '{}'));
process.exit(0);
