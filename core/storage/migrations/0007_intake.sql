-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0

-- The clinic's own forms as they came, and their decision tables; an empty table is sealed, too.
CREATE TABLE clinic_form (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    form BLOB NOT NULL,
    decisions BLOB NOT NULL,
    imported_at BLOB NOT NULL
) STRICT;
