import { work, type PublishingTask } from './publishing-work';

// A server's part in publishing, in a process of its own that may be killed; says what it did on its output.
await work(JSON.parse(process.argv[2] ?? '{}') as PublishingTask);
process.exit(0);
