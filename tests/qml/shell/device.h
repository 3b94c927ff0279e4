// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "platform/fake/fakealarms.h"
#include "platform/fake/fakeappearance.h"
#include "platform/fake/fakecamera.h"
#include "platform/fake/fakeclock.h"
#include "platform/fake/fakekeystore.h"
#include "platform/fake/fakesharesheet.h"

#include <QTemporaryDir>

#include <memory>

namespace stipple {

/// What the app is built on, in memory but for its data, on the morning of 30 March 2026.
struct Device
{
    QTemporaryDir home;
    FakeClock clock{QDate(2026, 3, 30)};
    FakeKeyStore keys;
    FakeShareSheet shareSheet;
    FakeAlarms alarms{clock};
    FakeCaptureKit captureKit;
    FakeAppearance appearance;
    std::unique_ptr<Composition> app;

    void start()
    {
        app.reset();
        app = std::make_unique<Composition>(
            Ports{clock, keys, shareSheet, alarms, captureKit, appearance},
            home.filePath(QStringLiteral("data")));
    }
};

} // namespace stipple
