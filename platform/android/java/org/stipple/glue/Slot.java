// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.glue;

import java.time.LocalDateTime;

/** One reminder of the slot file: when, for how long, and which neutral words. */
final class Slot {
    final String id;
    final LocalDateTime at;
    final LocalDateTime until;
    /** Key of the words: "checkin" or "continue". */
    final String text;
    /** Open items, for the badge only. */
    final int open;

    Slot(String id, LocalDateTime at, LocalDateTime until, String text, int open) {
        this.id = id;
        this.at = at;
        this.until = until;
        this.text = text;
        this.open = open;
    }
}
