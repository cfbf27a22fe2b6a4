import * as migration_20261124_122718_init from './20261124_122718_init.ts';

export const migrations = [
  {
    up: migration_20261124_122718_init.up,
    down: migration_20261124_122718_init.down,
    name: '20261124_122718_init'
  },
];
