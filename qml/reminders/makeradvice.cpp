// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/reminders/healthwords.h"

#include <algorithm>
#include <array>

namespace stipple {

namespace {

struct Advice
{
    const char *maker; ///< as AlarmHealth::maker names it
    const char *text;
};

/// Phones of these makers stop apps in ways of their own.
constexpr std::array advices{
    Advice{"huawei",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Battery, App launch: set Stipple to "
                                            "manual and allow all three.")},
    Advice{"honor",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Battery, App launch: set Stipple to "
                                            "manual and allow all three.")},
    Advice{"oneplus",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Apps, Stipple, Battery usage: allow "
                                            "background activity.")},
    Advice{"oppo",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Apps, Stipple, Battery usage: allow "
                                            "background activity and auto launch.")},
    Advice{"realme",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Apps, Stipple, Battery usage: allow "
                                            "background activity and auto launch.")},
    Advice{"samsung",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Battery, Background usage limits: add "
                                            "Stipple to the apps that never sleep.")},
    Advice{"vivo",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Battery: allow Stipple high background "
                                            "power use.")},
    Advice{"xiaomi",
           //: Advice about a maker's battery saver, with the names of its own settings
           QT_TRANSLATE_NOOP("HealthWords", "In Settings, Apps, Stipple: allow autostart, and set "
                                            "Battery saver to no restrictions.")},
};

} // namespace

QString HealthWords::makerAdvice(const QString &maker)
{
    const auto found = std::find_if(advices.begin(), advices.end(), [&](const Advice &advice) {
        return maker == QLatin1String(advice.maker);
    });
    return found == advices.end() ? QString() : tr(found->text);
}

} // namespace stipple
