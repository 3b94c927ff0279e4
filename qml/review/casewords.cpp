// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/casewords.h"

#include "qml/base/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::casewords {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursADay = 24;
constexpr int daysUntilDates = 7;
// From here on a person counts months: two of them, as the healing plan's last phase ends.
constexpr int daysUntilMonths = 60;
constexpr double daysAMonth = 365.25 / 12;
constexpr qsizetype reasonsInARow = 2;

class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)

public:
    static QString waiting(int hours)
    {
        if (hours < 2 * hoursADay) {
            //: Why a case stands in the inbox: nobody has answered for %n hours
            return tr("Waiting for %n hours", nullptr, hours);
        }
        //: Why a case stands in the inbox: nobody has answered for %n days
        return tr("Waiting for %n days", nullptr, hours / hoursADay);
    }

    static QString reason(const CaseReason &reason, const RedFlagTable &flags)
    {
        const int number = reason.number;
        switch (reason.code) {
        case CaseReason::Code::Advice:
            return nameOf(reason, flags);
        case CaseReason::Code::Overdue:
            return waiting(reason.number);
        case CaseReason::Code::Unreviewed:
            //: Why a case stands in the inbox: one entry that nobody has looked at, or %n
            return number == 1 ? tr("1 new entry") : tr("%n new entries", nullptr, number);
        case CaseReason::Code::NewPhotos:
            //: Why a case stands in the inbox: one photo that nobody has looked at, or %n
            return number == 1 ? tr("1 new photo") : tr("%n new photos", nullptr, number);
        case CaseReason::Code::Unverified:
            //: Why a case stands in the inbox: the sender may be a stranger
            return tr("Sender not verified");
        case CaseReason::Code::Gap:
            //: Why a case stands in the inbox: sealed files between others never came
            return number == 1 ? tr("1 file is missing")
                               : tr("%n files are missing", nullptr, number);
        case CaseReason::Code::Held:
            //: Why a case stands in the inbox: sealed files were put aside
            return number == 1 ? tr("1 file contradicts an earlier one")
                               : tr("%n files contradict earlier ones", nullptr, number);
        }
        return {};
    }

    static QString nameOf(const CaseReason &reason, const RedFlagTable &flags)
    {
        const auto flag =
            std::find_if(flags.flags.cbegin(), flags.flags.cend(),
                         [&](const RedFlag &each) { return each.id == reason.advice; });
        return flag == flags.flags.cend() ? reason.title : flag->name;
    }

    //: An inbox row without a reason: everything was looked at
    static QString reviewed() { return tr("Reviewed"); }

    static QString day(int number)
    {
        if (number < 0) {
            //: Stands where a day number would: the treatment is still to come
            return tr("Before the session");
        }
        if (number >= daysUntilMonths) {
            //: %1 months after the session
            return tr("Month %1").arg(qRound(number / daysAMonth));
        }
        //: %1 days after the session
        return tr("Day %1").arg(number);
    }

    static QString when(const QDateTime &instant, const Clock &clock)
    {
        const auto day = instant.toTimeZone(clock.zone()).date();
        const auto ago = day.daysTo(clock.today());
        if (ago == 0)
            return words::clockTime(instant, clock.zone());
        if (ago == 1) {
            //: When something came, in an inbox row
            return tr("yesterday");
        }
        if (ago > 1 && ago < daysUntilDates) {
            //: When something came, in an inbox row
            return tr("%n days ago", nullptr, int(ago));
        }
        return words::shortDay(day);
    }
};

} // namespace

QString reason(const CaseReason &reason, const RedFlagTable &flags)
{
    return CaseWords::reason(reason, flags);
}

QString reasons(const QList<CaseReason> &reasons, const RedFlagTable &flags)
{
    QStringList words;
    for (const auto &each : reasons) {
        const auto said = CaseWords::reason(each, flags);
        if (words.size() < reasonsInARow && !words.contains(said))
            words.append(said);
    }
    return words.isEmpty() ? CaseWords::reviewed() : words.join(u" · "_s);
}

QString day(std::optional<int> dayNumber)
{
    return dayNumber ? CaseWords::day(*dayNumber) : QString();
}

QString when(const QDateTime &instant, const Clock &clock)
{
    return instant.isValid() ? CaseWords::when(instant, clock) : QString();
}

} // namespace stipple::casewords
