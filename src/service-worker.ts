import { build, version } from '$service-worker';
import { runWorker } from '$lib/offline/worker/run';
import type { Scope } from '$lib/offline/worker/scope';

// The types of a page and of a worker do not go together in one project: Scope names what is used.
runWorker(globalThis as unknown as Scope, { version, files: build });
