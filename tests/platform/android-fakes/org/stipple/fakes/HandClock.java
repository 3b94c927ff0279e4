// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
package org.stipple.fakes;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Shows what it was last set to. */
public final class HandClock extends Clock {
    private Instant now;
    private ZoneId zone;

    public HandClock(Instant now, String zone) {
        this.now = now;
        this.zone = ZoneId.of(zone);
    }

    public void set(Instant instant) {
        now = instant;
    }

    public void zone(ZoneId other) {
        zone = other;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        HandClock clock = new HandClock(now, "UTC");
        clock.zone = other;
        return clock;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
