// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/care/planwords.h"

namespace stipple::planwords {

using namespace Qt::StringLiterals;

QString of(TaskKind kind)
{
    static const QStringList names{u"do"_s, u"avoid"_s, u"check"_s, u"info"_s, u"may"_s};
    return names.at(static_cast<int>(kind));
}

QString of(Priority priority)
{
    static const QStringList names{u"must"_s, u"should"_s, u"may"_s};
    return names.at(static_cast<int>(priority));
}

QString of(Permission::Rule rule)
{
    static const QStringList names{u"from-day"_s, u"ask-first"_s, u"never"_s};
    return names.at(static_cast<int>(rule));
}

QString of(Anchor anchor)
{
    return anchor == Anchor::LastSession ? u"last-session"_s : u"next-session"_s;
}

QString of(PartOfDay part)
{
    static const QStringList names{u"any"_s, u"morning"_s, u"evening"_s};
    return names.at(static_cast<int>(part));
}

QString of(Shift shift)
{
    static const QStringList names{u"none"_s, u"end"_s, u"whole"_s};
    return names.at(static_cast<int>(shift));
}

QString of(const Rhythm &rhythm)
{
    switch (rhythm.kind) {
    case Rhythm::Kind::EveryDays:
        if (rhythm.every > 1)
            return u"every-other-day"_s;
        return rhythm.timesPerDay > 1 ? u"twice-daily"_s : u"daily"_s;
    case Rhythm::Kind::Weekly:
        return rhythm.days.size() > 1 ? u"twice-weekly"_s : u"weekly"_s;
    case Rhythm::Kind::Months:
        return u"monthly"_s;
    case Rhythm::Kind::Once:
        return u"once"_s;
    case Rhythm::Kind::OnDays:
        return u"on-days"_s;
    case Rhythm::Kind::OnDemand:
        return u"on-demand"_s;
    case Rhythm::Kind::Standing:
        break;
    }
    return u"standing"_s;
}

} // namespace stipple::planwords
