-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0

-- Plan documents. The id is the pseudonym of the plan's id and version: one row for each. At most
-- one is in force; without one, the built-in plan is.
CREATE TABLE plan (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    in_force INTEGER NOT NULL,
    name BLOB NOT NULL,
    version BLOB NOT NULL,
    document BLOB NOT NULL,
    imported_at BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX plan_in_force ON plan(in_force) WHERE in_force = 1;
