-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0

-- What was sealed: 0 a diary, 1 an assessment that was taken along.
ALTER TABLE sent ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;

-- Assessments that strangers sent to the clinic, the latest of each. The id is the thread's; the
-- envelope itself stands in diary_envelope, so that a diary may follow it in one chain.
CREATE TABLE packet (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    seen INTEGER NOT NULL,
    card BLOB NOT NULL,
    bundle BLOB NOT NULL,
    received_at BLOB NOT NULL
) STRICT;

-- The id is ours and names the file; the original is the author's.
CREATE TABLE packet_photo (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES packet(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    original TEXT NOT NULL,
    view BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at BLOB NOT NULL
) STRICT;
CREATE INDEX packet_photo_owner ON packet_photo(owner);

-- Clinics that somebody considers: what they noted, marked and asked.
CREATE TABLE considered_clinic (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name BLOB NOT NULL,
    notes BLOB NOT NULL,
    price BLOB NOT NULL,
    marks BLOB NOT NULL,
    asked BLOB NOT NULL,
    changed_at BLOB NOT NULL
) STRICT;
