// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/planfieldwords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace stipple::fieldwords {

using namespace Qt::StringLiterals;
using Field = FieldChange::Field;
using Part = PlanChange::Part;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanFieldWords)

public:
    //: What a part of a plan is called where two plans are compared
    static QString texts(Field field)
    {
        switch (field) {
        case Field::Title:
        case Field::Name:
            return tr("Name");
        case Field::Sentence:
            return tr("On the ring");
        case Field::Skin:
            return tr("Your skin then");
        case Field::Text:
            return tr("Text");
        case Field::Why:
            return tr("Why");
        case Field::Next:
            return tr("What comes next");
        case Field::Detail:
            return tr("How");
        case Field::Note:
            return tr("Note");
        case Field::Conflict:
            return tr("Where sources differ");
        case Field::Milestone:
            return tr("Shown ahead as");
        case Field::Author:
            return tr("Written by");
        case Field::Version:
            return tr("Version");
        default:
            return days(field);
        }
    }

    static QString days(Field field)
    {
        switch (field) {
        case Field::From:
            return tr("First day");
        case Field::To:
        case Field::Until:
            return tr("Last day");
        case Field::NotBefore:
            return tr("Earlier if your technician agrees");
        case Field::Earliest:
            return tr("Earliest day that clinics give");
        case Field::Latest:
        case Field::LatestWords:
            return tr("Latest day that clinics give");
        case Field::OnDays:
            return tr("On these days");
        case Field::Every:
            return tr("Every how many months");
        case Field::OpenFor:
            return tr("For how many days");
        case Field::LongestShift:
            return tr("Longest wait for scabs, in days");
        case Field::LeastDays:
            return tr("Fewest days between sessions");
        case Field::WarnBelow:
            return tr("A warning below, in days");
        case Field::UsualDays:
            return tr("Usual days between sessions");
        case Field::TalkMonth:
            return tr("Talk about a top-up, month");
        case Field::CheckMonth:
            return tr("Top-up check, month");
        case Field::WindowEndMonth:
            return tr("Last month for a top-up");
        case Field::Months:
            return tr("Pause, in months");
        default:
            return choices(field);
        }
    }

    static QString choices(Field field)
    {
        switch (field) {
        case Field::Frequency:
            return tr("How often");
        case Field::Anchor:
            return tr("Counted from");
        case Field::PartOfDay:
            return tr("Time of day");
        case Field::Kind:
            return tr("Kind");
        case Field::Priority:
            return tr("How important");
        case Field::Rule:
            return tr("Allowed");
        case Field::Shift:
            return tr("While scabs stay");
        case Field::Moves:
            return tr("Waits for scabs");
        case Field::Optional:
            return tr("Off until you choose it");
        case Field::Sources:
            return tr("Sources");
        case Field::Convention:
            return tr("Partly a convention");
        case Field::ConventionPart:
            return tr("What is a convention");
        default:
            return {};
        }
    }

    static QHash<QString, QString> choiceWords(Field field)
    {
        switch (field) {
        case Field::Frequency:
            return {{u"daily"_s, tr("every day")},
                    {u"every-other-day"_s, tr("every other day")},
                    {u"twice-daily"_s, tr("twice a day")},
                    {u"weekly"_s, tr("once a week")},
                    {u"twice-weekly"_s, tr("twice a week")},
                    {u"monthly"_s, tr("every few months")},
                    {u"once"_s, tr("once")},
                    {u"on-days"_s, tr("on certain days")},
                    {u"on-demand"_s, tr("when the occasion comes")},
                    {u"standing"_s, tr("all the time")}};
        case Field::Anchor:
            return {{u"last-session"_s, tr("the last session")},
                    {u"next-session"_s, tr("the next session")}};
        case Field::PartOfDay:
            return {{u"any"_s, tr("any")},
                    {u"morning"_s, tr("in the morning")},
                    {u"evening"_s, tr("in the evening")}};
        case Field::Kind:
            return {{u"do"_s, tr("to do")},
                    {u"avoid"_s, tr("to avoid")},
                    {u"check"_s, tr("to look at")},
                    {u"info"_s, tr("to know")},
                    {u"may"_s, tr("allowed")}};
        case Field::Priority:
            return {{u"must"_s, tr("must")}, {u"should"_s, tr("should")}, {u"may"_s, tr("may")}};
        case Field::Rule:
            return {{u"from-day"_s, tr("from a day on")},
                    {u"ask-first"_s, tr("only after asking")},
                    {u"never"_s, tr("never")}};
        case Field::Shift:
            return {{u"none"_s, tr("as planned")},
                    {u"end"_s, tr("it lasts longer")},
                    {u"whole"_s, tr("it comes later")}};
        default:
            return {};
        }
    }

    static QString dayOrNumber(Field field, int number)
    {
        const auto digits = QLocale().toString(number);
        switch (field) {
        case Field::From:
        case Field::To:
        case Field::Until:
        case Field::NotBefore:
        case Field::Earliest:
        case Field::Latest:
            //: A day counted from the session; %1 is its number
            return tr("day %1").arg(digits);
        default:
            return digits;
        }
    }

    static QString yesNo(bool yes)
    {
        //: What stands in a field of a plan
        return yes ? tr("yes") : tr("no");
    }

    static QString noEnd()
    {
        //: Instead of the last day of something that never ends
        return tr("no end");
    }

    static QString part(Part part)
    {
        switch (part) {
        case Part::Permission:
            //: Above changes between two plans
            return tr("What you may do, and when");
        case Part::Task:
            //: Above changes between two plans
            return tr("What to do and what to leave");
        case Part::Phase:
            //: Above changes between two plans
            return tr("How healing is divided");
        case Part::Rule:
            //: Above changes between two plans
            return tr("Rules");
        case Part::Spacing:
            //: Above changes between two plans
            return tr("Days between sessions");
        case Part::TopUp:
            //: Above changes between two plans
            return tr("Top-up");
        case Part::BloodPause:
            //: Above changes between two plans
            return tr("Giving blood");
        case Part::Plan:
            break;
        }
        //: Above changes between two plans
        return tr("The plan itself");
    }
};

} // namespace

bool isShown(Field field)
{
    return !Words::texts(field).isEmpty();
}

QString name(Field field)
{
    return Words::texts(field);
}

QString value(Field field, const QVariant &value)
{
    if (value.isNull())
        return field == Field::To ? Words::noEnd() : QString();
    if (value.typeId() == QMetaType::Bool)
        return Words::yesNo(value.toBool());
    if (value.typeId() == QMetaType::Int)
        return Words::dayOrNumber(field, value.toInt());
    if (value.typeId() == QMetaType::QString) {
        const auto words = value.toString();
        return Words::choiceWords(field).value(words, words);
    }
    QStringList parts;
    const auto list = value.toList();
    for (const auto &each : list)
        parts.append(each.typeId() == QMetaType::Int ? QLocale().toString(each.toInt())
                                                     : each.toString());
    return parts.join(u", "_s);
}

QString part(Part part)
{
    return Words::part(part);
}

} // namespace stipple::fieldwords
