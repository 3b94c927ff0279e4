-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0

-- Hair length and products; and when the present revision was saved. Entries from before have
-- neither, which an empty cell says.
ALTER TABLE entry ADD COLUMN upkeep BLOB NOT NULL DEFAULT x'';
ALTER TABLE entry ADD COLUMN changed_at BLOB NOT NULL DEFAULT x'';
ALTER TABLE draft ADD COLUMN upkeep BLOB NOT NULL DEFAULT x'';
ALTER TABLE draft ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;

-- 1 for photos that only earlier revisions of their entry show.
ALTER TABLE photo ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;

-- What an entry said before it was changed: added to, never written over. The id is random. Photos
-- are named by id and view; their facts lie in the table of photos.
CREATE TABLE entry_revision (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    entry TEXT NOT NULL REFERENCES entry(id) ON DELETE CASCADE,
    revision INTEGER NOT NULL,
    day BLOB NOT NULL,
    logged_at BLOB NOT NULL,
    symptoms BLOB NOT NULL,
    note BLOB NOT NULL,
    upkeep BLOB NOT NULL,
    changed_at BLOB NOT NULL,
    photos BLOB NOT NULL,
    UNIQUE (entry, revision)
) STRICT;
CREATE TRIGGER entry_revision_stays BEFORE UPDATE ON entry_revision BEGIN SELECT RAISE(ABORT, 'a revision stays as it was'); END;
