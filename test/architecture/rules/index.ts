import { accessIsSaid } from './access.js';
import { definerFunctions } from './definer-functions.js';
import { doorsKeepRows } from './doors.js';
import { fileLength } from './file-length.js';
import { fileNames } from './file-names.js';
import { onFloorPlan } from './floor-plan.js';
import { foreignKeysDown } from './foreign-keys.js';
import { honestTypes } from './honest-types.js';
import { importsGoDown } from './imports-go-down.js';
import { inputSchemas } from './input-schemas.js';
import { migrationNames } from './migration-names.js';
import { neededExceptions } from './needed-exceptions.js';
import { noCycles } from './no-cycles.js';
import { portableText } from './portable-text.js';
import type { Rule } from './rule.js';
import { settingsInOnePlace } from './settings.js';
import { tenantTables } from './tenant-tables.js';
import { webFeatures } from './web-features.js';

export const rules: readonly Rule[] = [
  onFloorPlan,
  importsGoDown,
  noCycles,
  doorsKeepRows,
  webFeatures,
  fileNames,
  fileLength,
  honestTypes,
  settingsInOnePlace,
  portableText,
  accessIsSaid,
  inputSchemas,
  migrationNames,
  foreignKeysDown,
  tenantTables,
  definerFunctions,
  neededExceptions,
];
