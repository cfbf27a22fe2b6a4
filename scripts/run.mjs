// The launcher behind every `npm run …`. Plain JavaScript without dependencies, so that any Node ≥ 18 runs it:
// it brings Node 24 and pnpm, installs what the lockfile says, then runs `scripts/<command>/main.ts`.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { fail } from './bootstrap/fail.mjs';
import { installPackages } from './bootstrap/install.mjs';
import { launch } from './bootstrap/launch.mjs';
import { text } from './bootstrap/text.mjs';
import { ensureTools } from './bootstrap/tools.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const [command = '', ...args] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 18) fail(text.nodeTooOld(process.version));

const scripts = path.join(root, 'scripts');
const main = path.join(scripts, command, 'main.ts');
if (!/^[a-z-]+$/.test(command) || !existsSync(main)) {
	const known = readdirSync(scripts).filter((name) =>
		existsSync(path.join(scripts, name, 'main.ts')),
	);
	fail(text.unknownCommand(command, known));
}

const tools = await ensureTools(root);
await installPackages(root, tools);
process.exitCode = await launch(root, tools, main, args);
