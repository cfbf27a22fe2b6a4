// Loaded before the publisher's own code: its compression then costs nothing, so that the rest can be measured.
import { syncBuiltinESMExports } from 'node:module';
import zlib from 'node:zlib';

const nothing = Buffer.from('-');
zlib.brotliCompressSync = () => nothing;
zlib.gzipSync = () => nothing;
syncBuiltinESMExports();
