// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings/settings.h"
#include "platform/fake/fakekeystore.h"
#include "qml/base/services.h"
#include "tests/fakes/fakesettingsrepository.h"
#include "tests/qml/demohome.h"
#include "tests/qml/review/demoinbox.h"
#include "tests/qml/stage.h"

namespace stipple {

/// A key store that says how well it guards.
class DemoKeyStore : public FakeKeyStore
{
public:
    Protection guarded = Protection::System;

    [[nodiscard]] Protection protection() const override { return guarded; }
};

/// Everything the technician's pages reach, over fakes, current while it lives.
class Desk
{
public:
    Desk();
    /// With other settings than its own.
    explicit Desk(Settings &other);
    ~Desk();

    /// Shows a page that can also show the photos that clients sent, once it is laid out.
    [[nodiscard]] bool open(Stage &stage, const QString &room, const QString &page,
                            const QVariantMap &properties = {});
    /// Makes its services the current ones again, after another home was.
    void sitDown();
    /// Lets a screen show the photos that clients sent.
    void lendPhotos(QQmlEngine &engine);

    DemoHome home; ///< what the technician's pages do not reach
    DemoInbox demo;
    FakeSettingsRepository settingsRows;
    Settings settings{settingsRows};
    DemoKeyStore keyStore;

private:
    Services m_services;
};

/// Taps once nothing moves any more: what a press has changed may still be laid out.
[[nodiscard]] bool tap(Stage &stage, const QString &what, int nth = 0);

} // namespace stipple
