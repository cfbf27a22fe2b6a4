import * as migration_20261124_113319_init from './20261124_113319_init.ts';

export const migrations = [
  {
    up: migration_20261124_113319_init.up,
    down: migration_20261124_113319_init.down,
    name: '20261124_113319_init'
  },
];
