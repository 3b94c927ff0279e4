-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0
--
-- A BLOB is a sealed cell: 01 | nonce | ciphertext | tag, bound to its table, column and row.
-- Sealed is whatever tells about a person, days and instants included. Plain are ids, links,
-- sequence numbers, states, and sizes in pixels. Columns that end in _key hold keyed pseudonyms:
-- they find rows of the same day again without saying which day that is.

PRAGMA application_id = 1400139884;

-- Opens only with the key under which everything else was sealed.
CREATE TABLE key_check (
    id TEXT NOT NULL PRIMARY KEY,
    word BLOB NOT NULL
) STRICT;

-- The id is the setting's name. One of the two values is there.
CREATE TABLE setting (
    id TEXT NOT NULL PRIMARY KEY,
    plain TEXT,
    sealed BLOB
) STRICT;

CREATE TABLE entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    day BLOB NOT NULL,
    logged_at BLOB NOT NULL,
    symptoms BLOB NOT NULL,
    note BLOB NOT NULL
) STRICT;

-- The picture itself lies in the photo folder, in a file named after the id.
CREATE TABLE photo (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    view BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at BLOB NOT NULL
) STRICT;
CREATE INDEX photo_owner ON photo(owner);

-- What is being written. There is one at most.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    only INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (only = 1),
    day BLOB NOT NULL,
    symptoms BLOB NOT NULL,
    note BLOB NOT NULL
) STRICT;

CREATE TABLE draft_photo (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    view BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at BLOB NOT NULL
) STRICT;
CREATE INDEX draft_photo_owner ON draft_photo(owner);

CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    day_key TEXT NOT NULL UNIQUE,
    day BLOB NOT NULL
) STRICT;

-- The id is the pseudonym of day and task: one row for each.
CREATE TABLE tick (
    id TEXT NOT NULL PRIMARY KEY,
    day_key TEXT NOT NULL,
    day BLOB NOT NULL,
    task BLOB NOT NULL
) STRICT;
CREATE INDEX tick_day ON tick(day_key);

CREATE TABLE response (
    id TEXT NOT NULL PRIMARY KEY,
    completed INTEGER NOT NULL,
    questionnaire BLOB NOT NULL,
    started_at BLOB NOT NULL,
    changed_at BLOB NOT NULL,
    document BLOB NOT NULL
) STRICT;
