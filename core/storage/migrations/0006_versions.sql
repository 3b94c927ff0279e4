-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0

-- Which form and tables a response was answered on: their names, versions and hashes. Responses
-- from before have an empty cell; of them the form's version is known, and its bytes were not kept.
ALTER TABLE response ADD COLUMN pins BLOB NOT NULL DEFAULT x'';

-- What was concluded stays as it was; another conclusion is another response.
CREATE TRIGGER response_stays BEFORE UPDATE ON response WHEN OLD.completed = 1 BEGIN SELECT RAISE(ABORT, 'a completed response stays as it was'); END;

-- The bytes of those forms and tables, once each. The id is the pseudonym of their SHA-256.
CREATE TABLE pinned_document (
    id TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
