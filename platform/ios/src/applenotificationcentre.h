// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ios/src/notificationcentre.h"

#include <memory>

namespace stipple::ios {

/// UNUserNotificationCenter of this app. To be made before the app has finished launching, or the
/// tap that launched it goes unheard.
class AppleNotificationCentre : public NotificationCentre
{
public:
    AppleNotificationCentre();
    ~AppleNotificationCentre() override;

    void read(std::function<void(State)> answer) override;
    void follow(const Orders &orders, std::function<void()> done) override;
    void ask(std::function<void()> done) override;
    void openSettings() override;
    void listen(std::function<void(std::string)> tapped) override;

private:
    struct Delegate;
    std::unique_ptr<Delegate> m_delegate;
};

} // namespace stipple::ios
