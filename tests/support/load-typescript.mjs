import path from 'node:path';
import { register } from 'tsx/esm/api';

// TypeScript as it stands, in each worker, before the first test file is loaded. What only a running Next has is stood
// in for by what the paths name.
register({ tsconfig: path.join(import.meta.dirname, 'stand-ins.json') });

// A worker whose test hangs goes with the run.
process.once('disconnect', () => process.exit());
