// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

// Without Qt: Objective-C++ and Qt's headers never meet.
namespace stipple::ios {

/// One notification to come, in the terms of UNNotificationRequest. Texts are UTF-8.
struct Request
{
    std::string id;
    std::string print; ///< says all that is below; read back to see whether it still holds
    int year = 0;      ///< Gregorian
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    std::string zone; ///< IANA; empty: on this reading of whatever clock the phone shows
    /// Words, or, where `isKey`, their key in Localizable.strings, resolved when it is shown.
    std::string title;
    std::string body;
    bool isKey = true;
    int badge = 0;
};

/// A request as the system has it.
struct Pending
{
    std::string id;
    std::string print;
    std::int64_t next = 0; ///< when it fires next, in seconds since 1970; 0 when it never will
};

enum class Permission { NotAsked, Refused, Granted };

struct State
{
    Permission permission = Permission::NotAsked;
    std::vector<Pending> pending;
    std::vector<std::string> delivered; ///< ids of what stands in the notification centre
};

/// What to change, in this order.
struct Orders
{
    std::vector<std::string> forget;   ///< ids of pending requests
    std::vector<std::string> withdraw; ///< ids of delivered notifications
    std::vector<Request> add;
};

/// The system's notification centre. Answers come later, on any thread.
class NotificationCentre
{
public:
    NotificationCentre() = default;
    NotificationCentre(const NotificationCentre &) = delete;
    NotificationCentre &operator=(const NotificationCentre &) = delete;
    virtual ~NotificationCentre() = default;

    virtual void read(std::function<void(State)> answer) = 0;
    virtual void follow(const Orders &orders, std::function<void()> done) = 0;
    virtual void ask(std::function<void()> done) = 0;
    virtual void openSettings() = 0;

    /// `tapped` gets the id of each notification that a person opens.
    virtual void listen(std::function<void(std::string)> tapped) = 0;
};

} // namespace stipple::ios
