// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/comparewords.h"

#include "core/photos/gates.h"
#include "qml/base/errortext.h"
#include "qml/base/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple::comparewords {

namespace {

class Compare
{
    Q_DECLARE_TR_FUNCTIONS(Compare)

public:
    static QString day(int number)
    {
        //: On a photo: how many days after the session it was taken
        return tr("Day %1").arg(number);
    }

    static QString earlierDay(int session, int number)
    {
        //: On a photo: %1 is the number of an earlier session, %2 how many days after it
        return tr("Session %1, day %2").arg(session).arg(number);
    }

    static QString today(const std::optional<int> &number)
    {
        //: On a photo that was taken today
        const auto word = tr("Today");
        //: On a photo that was taken today, so many days after the session
        return number ? tr("Today, day %1").arg(*number) : word;
    }

    static QString fault(AlignmentAttempt::Fault fault)
    {
        using Fault = AlignmentAttempt::Fault;
        switch (fault) {
        case Fault::FewMatches:
            //: Why two photos of a head cannot be laid over each other
            return tr("Too few spots look the same in both: the angle is another one, or much has "
                      "changed in between.");
        case Fault::UnsureMatches:
            //: Why two photos of a head cannot be laid over each other
            return tr("Spots that look alike do not fit together from one angle.");
        case Fault::FewTiles:
            //: Why two photos of a head cannot be laid over each other
            return tr("Only part of the head was found again.");
        case Fault::Distorted:
            //: Why two photos of a head cannot be laid over each other
            return tr("What fits would be mirrored, or far from its size.");
        }
        return {};
    }

    static QString handFault(HandFault fault)
    {
        switch (fault) {
        case HandFault::Count:
            //: Three places must be shown in two photos
            return tr("Three places are needed in each photo.");
        case HandFault::Line:
            //: Three places were shown in two photos
            return tr("The three places lie nearly in a line, or close together. Choose some that "
                      "are far apart, like the corners of a triangle.");
        case HandFault::Mirrored:
            //: Three places were shown in two photos
            return tr("The places go round the other way in the second photo. Two of them were "
                      "mixed up.");
        case HandFault::Stretched:
            //: Three places were shown in two photos
            return tr("With these places the head would be pulled out of shape. One of them is "
                      "probably not the same spot.");
        }
        return {};
    }

    //: Two photos cannot be laid over each other
    static QString differentAngle() { return tr("Not comparable: different angle."); }
    //: Follows the reason why two photos cannot be laid over each other
    static QString shownApart() { return tr("Both are shown as they were taken."); }
    //: Two photos could not be laid over each other because of the app, not of the photos
    static QString fault() { return tr("They could not be compared here."); }

    static Caution warmer()
    {
        //: Two photos are compared: their lamps differ
        return {tr("Warmer light"), tr("The second photo has warmer light: redness and colour may "
                                       "look stronger than they are.")};
    }
    static Caution cooler()
    {
        //: Two photos are compared: their lamps differ
        return {tr("Cooler light"), tr("The second photo has cooler light: redness may look weaker "
                                       "and dots bluer than they are.")};
    }
    static Caution brighter()
    {
        //: Two photos are compared: one is brighter
        return {tr("More light"),
                tr("The second photo is brighter: dots may look paler than they are.")};
    }
    static Caution darker()
    {
        //: Two photos are compared: one is darker
        return {tr("Less light"),
                tr("The second photo is darker: dots may look stronger than they are.")};
    }
    static Caution uneven()
    {
        //: Two photos are compared: the light comes from elsewhere, or from several lamps
        return {tr("Different light"),
                tr("The light falls differently from place to place: do not compare colours.")};
    }
    static Caution softer()
    {
        //: Two photos are compared: one is less sharp
        return {tr("Less sharp"),
                tr("The second photo is softer: dots may look wider and paler than they are.")};
    }
    static Caution sharper()
    {
        //: Two photos are compared: one is sharper
        return {tr("Sharper"),
                tr("The second photo is sharper: dots may look finer and darker than they are.")};
    }
    static Caution hair(int first, int second)
    {
        //: Two photos are compared: hair was longer in one
        return {tr("Hair length differs"),
                //: Two photos are compared: %1 and %2 are lengths of hair in millimetres
                tr("%1 mm in the first photo, %2 mm in the second: longer hair covers dots and "
                   "looks denser.")
                    .arg(first)
                    .arg(second)};
    }
};

std::optional<Session> lastUntil(const QList<Session> &sessions, const QDate &day)
{
    std::optional<Session> last;
    for (const auto &session : sessions) {
        if (session.day <= day && (!last || session.day > last->day))
            last = session;
    }
    return last;
}

} // namespace

QString day(const QList<Session> &sessions, const QDate &day, const QDate &today)
{
    const auto session = lastUntil(sessions, day);
    if (!session)
        return words::shortDay(day);
    const auto number = static_cast<int>(session->day.daysTo(day));
    const bool isLast = std::none_of(sessions.cbegin(), sessions.cend(), [&](const Session &each) {
        return each.day > session->day && each.day <= today;
    });
    return isLast ? Compare::day(number) : Compare::earlierDay(session->number, number);
}

QString dayToday(const QList<Session> &sessions, const QDate &day, const QDate &today)
{
    if (day != today)
        return comparewords::day(sessions, day, today);
    const auto session = lastUntil(sessions, day);
    return Compare::today(session ? std::optional(static_cast<int>(session->day.daysTo(day)))
                                  : std::nullopt);
}

QString refusal(const ComparedPhotos &pair)
{
    if (pair.handFault)
        return handFault(*pair.handFault);
    const auto why = pair.failure ? Compare::fault() + u' ' + errorText(pair.failure->code).title
                                  : Compare::differentAngle();
    return why + u' ' + Compare::shownApart();
}

QStringList reasons(const ComparedPhotos &pair)
{
    using Fault = AlignmentAttempt::Fault;
    QStringList all;
    for (const auto fault :
         {Fault::FewMatches, Fault::UnsureMatches, Fault::FewTiles, Fault::Distorted}) {
        if (pair.attempt.faults.testFlag(fault))
            all.append(Compare::fault(fault));
    }
    return all;
}

QString handFault(HandFault fault)
{
    return Compare::handFault(fault);
}

QList<Caution> cautions(const ComparedPhotos &pair, std::optional<int> firstHair,
                        std::optional<int> secondHair)
{
    using light::Doubt;
    QList<Caution> all;
    if (pair.light.testFlag(Doubt::Warmer))
        all.append(Compare::warmer());
    else if (pair.light.testFlag(Doubt::Cooler))
        all.append(Compare::cooler());
    else if (pair.light.testFlag(Doubt::Uneven))
        all.append(Compare::uneven());
    if (pair.light.testFlag(Doubt::Brighter))
        all.append(Compare::brighter());
    else if (pair.light.testFlag(Doubt::Darker))
        all.append(Compare::darker());
    if (firstHair && secondHair && *firstHair != *secondHair)
        all.append(Compare::hair(*firstHair, *secondHair));
    if (pair.sharpnessRatio > gates::mostSharpnessRatio)
        all.append(Compare::sharper());
    else if (pair.sharpnessRatio > 0 && pair.sharpnessRatio < gates::leastSharpnessRatio)
        all.append(Compare::softer());
    return all;
}

} // namespace stipple::comparewords
