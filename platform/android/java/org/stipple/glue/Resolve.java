// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.time.DateTimeException;
import java.time.Duration;
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

    /** When `slot` ends: a clock that jumps in between must not end it before it begins. */
    static Instant end(Slot slot, ZoneId zone) {
        Instant at = instant(slot.at, zone);
        Instant until = instant(slot.until, zone);
        return until.isAfter(at) ? until : at.plus(Duration.between(slot.at, slot.until));
    }

    /** The zone a slot file names; the phone's own where it names none or one unknown here. */
    static ZoneId zone(String name, ZoneId phone) {
        if (name.isEmpty()) {
            return phone;
        }
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return phone;
        }
    }
}
