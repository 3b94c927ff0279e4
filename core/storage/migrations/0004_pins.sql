-- SPDX-FileCopyrightText: The Stipple authors
-- SPDX-License-Identifier: Apache-2.0

-- 1 for the photo with which others of its view are compared.
ALTER TABLE photo ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
