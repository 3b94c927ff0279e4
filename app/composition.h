// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <memory>

class QString;

namespace stipple {

class Alarms;
class Appearance;
class AssessmentShelf;
class CaptureKit;
class Clock;
class DiaryService;
class InboxService;
class KeyStore;
class ShareSheet;

/// What the device lends the app.
struct Ports
{
    Clock &clock;
    KeyStore &keys;
    ShareSheet &shareSheet;
    Alarms &alarms;
    CaptureKit &captureKit;
    Appearance &appearance;
};

/// Owns every service, built once and in order; what screens may reach is set as current here.
class Composition
{
public:
    /// Opens the data in `folder`. The ports must outlive the composition.
    Composition(const Ports &ports, const QString &folder);
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;
    ~Composition();

    /// Why there are no services: the data could not be opened, and was left as it is.
    [[nodiscard]] const Status &status() const { return m_status; }

    /// Only when status() is a success.
    [[nodiscard]] DiaryService &diary();
    [[nodiscard]] InboxService &inbox();
    [[nodiscard]] const AssessmentShelf &assessments() const;

private:
    struct House;

    std::unique_ptr<House> m_house;
    Status m_status;
};

} // namespace stipple
