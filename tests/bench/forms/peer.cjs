// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// node peer.cjs FORM RESPONSE SECTIONS TAPS
//
// The same taps in sdc-qrf. It keeps answers in a tree of its own, and evaluates all conditions
// when it takes the answers of hidden questions out: that is what is measured.

const fs = require('fs');
// Without its components, which would want React.
const { mapResponseToForm, removeDisabledAnswers } = require('sdc-qrf/lib/utils');

const [formFile, responseFile, sections, taps] = process.argv.slice(2);

// Its format says {"answer": {"boolean": true}} where FHIR says "answerBoolean": true.
function converted(value) {
  if (Array.isArray(value)) return value.map(converted);
  if (!value || typeof value !== 'object') return value;
  const made = {};
  for (const [name, each] of Object.entries(value)) {
    const choice = /^(answer|value)([A-Z]\w*)$/.exec(name);
    if (choice) made[choice[1]] = { [choice[2].charAt(0).toLowerCase() + choice[2].slice(1)]: each };
    else made[name] = converted(each);
  }
  return made;
}

function load() {
  const form = converted(JSON.parse(fs.readFileSync(formFile, 'utf8')));
  const response = converted(JSON.parse(fs.readFileSync(responseFile, 'utf8')));
  return { form, values: mapResponseToForm(response, form) };
}

function answersIn(values) {
  let count = 0;
  for (const each of Object.values(values ?? {})) {
    if (Array.isArray(each)) count += each.filter((answer) => answer.value !== undefined).length;
    else for (const group of [each.items].flat()) count += answersIn(group);
  }
  return count;
}

function groupOf(values, section) {
  let at = values;
  for (const level of [1, 2, 3, 4]) at = at[`s${section}.g${level}`].items;
  return at;
}

function times(count, work) {
  const all = [];
  for (let i = 0; i < count; ++i) {
    const start = process.hrtime.bigint();
    work(i);
    all.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  all.sort((a, b) => a - b);
  return [all[all.length >> 1], all[Math.floor((all.length * 99) / 100)]];
}

const before = process.memoryUsage().heapUsed;
const { form, values } = load();
const [loadMedian, loadWorst] = times(20, load);
let left;
const tap = (i) => {
  const on = Math.floor(i / sections) % 2 === 1;
  groupOf(values, i % sections)[`s${i % sections}.c0`] = [{ value: { boolean: on } }];
  left = removeDisabledAnswers(form, values, {});
};
times(5, () => tap(0)); // warm, and back at the start
groupOf(values, 0)['s0.c0'] = [{ value: { boolean: true } }];
const [median, worst] = times(Number(taps), tap);
const memory = process.memoryUsage().heapUsed - before;
console.log(JSON.stringify({
  load_ms: loadMedian, load_p99_ms: loadWorst, answer_ms: median, answer_p99_ms: worst,
  memory_kB: Math.round(memory / 1024), answers_left: answersIn(left),
}));
