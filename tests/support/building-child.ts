import { buildHere } from '../../src/lib/server/releases/build-here';

// What scripts/build-release.js does, bundled.
await buildHere(Number(process.argv[2]));
process.exit(0);
