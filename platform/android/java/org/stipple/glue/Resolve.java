// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From a wall clock reading to the instant it names. A reading that a zone leaves out is shifted
 * forward by the gap, whole missing days included; one that comes twice means the first time.
 */
final class Resolve {
    private Resolve() {}

    static Instant instant(LocalDateTime wall, ZoneId zone) {
        // Both rules are the documented behaviour of of(): the offset before the transition counts.
        return ZonedDateTime.of(wall, zone).toInstant();
    }

    /** The zone a slot file names; the phone's own where it names none or one unknown here. */
    static ZoneId zone(String name, ZoneId phone) {
        if (name.isEmpty()) {
            return phone;
        }
        try {
            return ZoneId.of(name);
        } catch (java.time.DateTimeException unknown) {
            return phone;
        }
    }
}
