// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/keystore.h"
#include "core/ports/sharesheet.h"
#include "platform/common/plugincapturekit.h"
#include "platform/linux/linuxalarms.h"
#include "platform/linux/portalappearance.h"

#include <memory>

namespace stipple {

/// What a Linux desktop or phone offers: the best key store it has, the Downloads folder,
/// reminders by a daemon, cameras by a plugin, and how its desktop likes things to look.
class LinuxPlatform
{
public:
    /// `clock` outlives the platform.
    explicit LinuxPlatform(const Clock &clock);

    [[nodiscard]] KeyStore &keyStore() { return *m_keyStore; }
    [[nodiscard]] ShareSheet &shareSheet() { return *m_shareSheet; }
    [[nodiscard]] LinuxAlarms &alarms() { return *m_alarms; }
    [[nodiscard]] CaptureKit &captureKit() { return m_captureKit; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }

    /// Where the app's own files live; nobody but the owner may enter it.
    [[nodiscard]] static QString dataFolder();

private:
    std::unique_ptr<KeyStore> m_keyStore;
    std::unique_ptr<ShareSheet> m_shareSheet;
    std::unique_ptr<LinuxAlarms> m_alarms;
    PluginCaptureKit m_captureKit;
    PortalAppearance m_appearance;
};

} // namespace stipple
