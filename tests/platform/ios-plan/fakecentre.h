// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platform/ios/src/notificationcentre.h"

#include <algorithm>

namespace stipple {

/// Keeps what it is told, and answers when `answer` is called, as the system answers later.
class FakeCentre : public ios::NotificationCentre
{
public:
    void read(std::function<void(ios::State)> answer) override
    {
        ++reads;
        later.push_back([this, answer] { answer(state); });
    }

    void follow(const ios::Orders &orders, std::function<void()> done) override
    {
        ++rounds;
        const auto remove = [](auto &from, const std::string &id, auto idOf) {
            from.erase(std::remove_if(from.begin(), from.end(),
                                      [&](const auto &each) { return idOf(each) == id; }),
                       from.end());
        };
        for (const auto &id : orders.forget)
            remove(state.pending, id, [](const auto &each) { return each.id; });
        for (const auto &id : orders.withdraw)
            remove(state.delivered, id, [](const auto &each) { return each; });
        for (const auto &request : orders.add)
            state.pending.push_back({request.id, request.print, next});
        later.push_back(std::move(done));
    }

    void ask(std::function<void()> done) override
    {
        ++questions;
        state.permission = ios::Permission::Refused;
        later.push_back(std::move(done));
    }

    void openSettings() override { ++settingsOpened; }
    void listen(std::function<void(std::string)> tapped) override { tap = std::move(tapped); }

    /// Answers the oldest question; false when nobody waits.
    bool answer()
    {
        if (later.empty())
            return false;
        const auto oldest = later.front();
        later.erase(later.begin());
        oldest();
        return true;
    }

    ios::State state;
    std::int64_t next = 1'743'228'000; ///< 2025-03-29T06:00:00Z
    std::function<void(std::string)> tap;
    std::vector<std::function<void()>> later;
    int reads = 0;
    int rounds = 0;
    int questions = 0;
    int settingsOpened = 0;
};

} // namespace stipple
