// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// node exports.cjs FOLDER…   checks every JSON file in the folders; 1 when anything is wrong.

const fs = require('fs');
const path = require('path');
const { check, read } = require('./check.cjs');

const files = process.argv.slice(2).flatMap((folder) =>
  fs.readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => path.join(folder, name)));
let wrong = 0;
for (const file of files) {
  const findings = check(read(file));
  console.log(`${findings.length ? 'WRONG' : 'fine '} ${path.basename(file)}`);
  findings.slice(0, 20).forEach((finding) => console.log(`      ${finding}`));
  wrong += findings.length ? 1 : 0;
}
if (!files.length) console.log('There is nothing to check.');
process.exit(wrong || !files.length ? 1 : 0);
