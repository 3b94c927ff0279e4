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

-- ---- sharing: the client's side ------------------------------------------------------------
-- Hashes of manifests and names of envelope files are random to anybody without the envelope.
-- In tables that end in _file, content is an age file, sealed for others already.

CREATE TABLE own_identity (
    id TEXT NOT NULL PRIMARY KEY,
    only INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (only = 1),
    keys BLOB NOT NULL
) STRICT;

-- The id is the thread's.
CREATE TABLE clinic (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    verified INTEGER NOT NULL,
    card BLOB NOT NULL,
    own_card BLOB NOT NULL,
    added_at BLOB NOT NULL
) STRICT;

CREATE TABLE sent (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    thread TEXT NOT NULL REFERENCES clinic(id),
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    prev TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sealed_at BLOB NOT NULL,
    from_day BLOB NOT NULL,
    to_day BLOB NOT NULL,
    days INTEGER NOT NULL,
    photos INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    UNIQUE (thread, number)
) STRICT;

CREATE TABLE sent_file (
    id TEXT NOT NULL PRIMARY KEY REFERENCES sent(id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

-- What came, from which device, and whether it is held because it contradicts what came before.
CREATE TABLE feedback_envelope (
    id TEXT NOT NULL PRIMARY KEY,
    thread TEXT NOT NULL,
    device TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    prev TEXT NOT NULL,
    held INTEGER NOT NULL,
    created_at BLOB NOT NULL,
    received_at BLOB NOT NULL
) STRICT;
CREATE INDEX feedback_envelope_thread ON feedback_envelope(thread);

CREATE TABLE feedback_envelope_file (
    id TEXT NOT NULL PRIMARY KEY REFERENCES feedback_envelope(id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

CREATE TABLE feedback (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    thread TEXT NOT NULL,
    device TEXT NOT NULL,
    revision INTEGER NOT NULL,
    read INTEGER NOT NULL,
    written_at BLOB NOT NULL,
    text BLOB NOT NULL,
    about BLOB NOT NULL,
    received_at BLOB NOT NULL
) STRICT;

-- ---- review: the technician's side ---------------------------------------------------------

-- The id is the device's.
CREATE TABLE own_clinic (
    id TEXT NOT NULL PRIMARY KEY,
    only INTEGER NOT NULL UNIQUE DEFAULT 1 CHECK (only = 1),
    root BLOB NOT NULL,
    device BLOB NOT NULL,
    card BLOB NOT NULL
) STRICT;

CREATE TABLE review_thread (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    verified INTEGER NOT NULL,
    card BLOB NOT NULL,
    first_seen BLOB NOT NULL,
    sessions BLOB NOT NULL,
    modifiers BLOB NOT NULL
) STRICT;

CREATE TABLE diary_envelope (
    id TEXT NOT NULL PRIMARY KEY,
    thread TEXT NOT NULL,
    device TEXT NOT NULL,
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    prev TEXT NOT NULL,
    held INTEGER NOT NULL,
    created_at BLOB NOT NULL,
    received_at BLOB NOT NULL
) STRICT;
CREATE INDEX diary_envelope_thread ON diary_envelope(thread);

CREATE TABLE diary_envelope_file (
    id TEXT NOT NULL PRIMARY KEY REFERENCES diary_envelope(id) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;

-- The id is thread and entry: a client chooses the ids of entries, and must not reach another's.
CREATE TABLE review_entry (
    id TEXT NOT NULL PRIMARY KEY,
    thread TEXT NOT NULL REFERENCES review_thread(id) ON DELETE CASCADE,
    entry TEXT NOT NULL,
    revision INTEGER NOT NULL,
    reviewed INTEGER NOT NULL,
    day BLOB NOT NULL,
    logged_at BLOB NOT NULL,
    symptoms BLOB NOT NULL,
    note BLOB NOT NULL,
    received_at BLOB NOT NULL
) STRICT;
CREATE INDEX review_entry_thread ON review_entry(thread);

-- The id is ours and names the file; the original is the client's.
CREATE TABLE review_photo (
    id TEXT NOT NULL PRIMARY KEY,
    owner TEXT NOT NULL REFERENCES review_entry(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    original TEXT NOT NULL,
    view BLOB NOT NULL,
    sha256 BLOB NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    taken_at BLOB NOT NULL
) STRICT;
CREATE INDEX review_photo_owner ON review_photo(owner);

-- Entries that their client took back, up to and with that revision.
CREATE TABLE review_removed (
    id TEXT NOT NULL PRIMARY KEY,
    thread TEXT NOT NULL REFERENCES review_thread(id) ON DELETE CASCADE,
    entry TEXT NOT NULL,
    revision INTEGER NOT NULL
) STRICT;
CREATE INDEX review_removed_thread ON review_removed(thread);

CREATE TABLE answer (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    thread TEXT NOT NULL REFERENCES review_thread(id) ON DELETE CASCADE,
    envelope TEXT NOT NULL UNIQUE,
    number INTEGER NOT NULL,
    hash TEXT NOT NULL,
    prev TEXT NOT NULL,
    file_name TEXT NOT NULL,
    revision INTEGER NOT NULL,
    written_at BLOB NOT NULL,
    text BLOB NOT NULL,
    about BLOB NOT NULL,
    UNIQUE (thread, number)
) STRICT;

-- The id is the envelope's.
CREATE TABLE answer_file (
    id TEXT NOT NULL PRIMARY KEY REFERENCES answer(envelope) ON DELETE CASCADE,
    content BLOB NOT NULL
) STRICT;
