// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// The samples are fine, and each of these faults in them is found. Were one not found, a check that
// finds nothing would say nothing about what the app writes.

const path = require('path');
const { check, read } = require('./check.cjs');

const bundle = read(path.join(__dirname, 'samples/bundle.json'));
const form = read(path.join(__dirname, 'samples/questionnaire.json'));

const of = (type) => (document) => document.entry.map((entry) => entry.resource).find((r) => r.resourceType === type);
const [patient, response, observation, procedure, photo, plan] =
  ['Patient', 'QuestionnaireResponse', 'Observation', 'Procedure', 'DocumentReference', 'CarePlan'].map(of);

const faults = [
  ['bundle without type', bundle, (b) => delete b.type],
  ['bundle of an unknown type', bundle, (b) => (b.type = 'pile')],
  ['resource of an unknown type', bundle, (b) => (patient(b).resourceType = 'Person2')],
  ['property that R4 has not', bundle, (b) => (patient(b).nickname = 'x')],
  ['reference that leads nowhere', bundle, (b) => (observation(b).subject.reference = 'urn:uuid:00000000-0000-4000-8000-0000000000ff')],
  ['fullUrl of another resource', bundle, (b) => (b.entry[1].fullUrl = 'urn:uuid:00000000-0000-4000-8000-0000000000fe')],
  ['entry without resource type', bundle, (b) => delete observation(b).resourceType],
  ['status missing', bundle, (b) => delete observation(b).status],
  ['status unknown to the code system', bundle, (b) => (observation(b).status = 'done')],
  ['code missing', bundle, (b) => delete observation(b).code],
  ['two values', bundle, (b) => (observation(b).valueString = 'x')],
  ['value of a wrong JSON type', bundle, (b) => (observation(b).valueInteger = '3')],
  ['fraction for an integer', bundle, (b) => (observation(b).valueInteger = 3.5)],
  ['instant without zone', bundle, (b) => (observation(b).issued = '2026-01-09T07:10:00')],
  ['day that is none', bundle, (b) => (observation(b).effectiveDateTime = '2026-13-01')],
  ['empty array', bundle, (b) => (observation(b).category = [])],
  ['object for a list', bundle, (b) => (observation(b).category = observation(b).category[0])],
  ['list for an object', bundle, (b) => (observation(b).code = [observation(b).code])],
  ['component without code', bundle, (b) => delete observation(b).component[0].code],
  ['code of a licensed system', bundle, (b) => (observation(b).code.coding[0].system = 'http://snomed.info/sct')],
  ['response without status', bundle, (b) => delete response(b).status],
  ['answer with two values', bundle, (b) => (response(b).item[0].answer[0].valueInteger = 1)],
  ['item without linkId', bundle, (b) => delete response(b).item[0].linkId],
  ['answer that is no list', bundle, (b) => (response(b).item[0].answer = response(b).item[0].answer[0])],
  ['procedure without subject', bundle, (b) => delete procedure(b).subject],
  ['photo without content', bundle, (b) => delete photo(b).content],
  ['hash that is no base64', bundle, (b) => (photo(b).content[0].attachment.hash = '%%%')],
  ['size below nothing', bundle, (b) => (photo(b).content[0].attachment.size = -1)],
  ['plan without intent', bundle, (b) => delete plan(b).intent],
  ['activity without status', bundle, (b) => delete plan(b).activity[0].detail.status],
  ['word for a boolean', bundle, (b) => (plan(b).activity[0].detail.doNotPerform = 'yes')],
  ['form without status', form, (q) => delete q.status],
  ['question of an unknown type', form, (q) => (q.item[0].type = 'question')],
  ['linkId twice', form, (q) => (q.item[1].linkId = q.item[0].linkId)],
  ['condition on a question that is not there', form, (q) => (q.item[1].enableWhen[0].question = 'gone')],
  ['condition without operator', form, (q) => delete q.item[1].enableWhen[0].operator],
  ['property of STU3', form, (q) => (q.item[0].option = [{ valueString: 'x' }])],
];

let wrong = 0;
for (const [name, document] of [['samples/bundle.json', bundle], ['samples/questionnaire.json', form]])
  for (const finding of check(document)) {
    console.log(`WRONG ${name}: ${finding}`);
    wrong += 1;
  }
for (const [name, document, change] of faults) {
  const copy = structuredClone(document);
  change(copy);
  const findings = check(copy);
  if (findings.length) continue;
  console.log(`WRONG not found: ${name}`);
  wrong += 1;
}
console.log(`${faults.length} faults seeded, ${wrong} surprises`);
process.exit(wrong ? 1 : 0);
