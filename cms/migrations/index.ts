import * as migration_20261124_113558_init from './20261124_113558_init.ts';

export const migrations = [
  {
    up: migration_20261124_113558_init.up,
    down: migration_20261124_113558_init.down,
    name: '20261124_113558_init'
  },
];
