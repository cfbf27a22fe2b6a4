import * as migration_20261124_112655_init from './20261124_112655_init.ts';

export const migrations = [
  {
    up: migration_20261124_112655_init.up,
    down: migration_20261124_112655_init.down,
    name: '20261124_112655_init'
  },
];
