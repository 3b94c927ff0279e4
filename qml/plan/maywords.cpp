// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/plan/maywords.h"

#include "qml/base/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MayWords)

public:
    Words(const MayAnswer &answer, const QDate &today)
        : m_answer(answer)
        , m_today(today)
    {}

    [[nodiscard]] MayWords allowed() const
    {
        //: Answer to "may I …?"
        MayWords words{MayWords::Kind::Yes, tr("Yes"), tr("Yes"), {}, u"check"_s};
        if (!m_answer.until.isValid()) {
            //: Answer to "may I …?" below the word "Yes"
            words.text = tr("You may do this today.");
            return words;
        }
        //: Answer to "may I …?" in a list; %1 is a short day
        words.line = tr("Yes, until %1").arg(shortly(m_answer.until));
        //: Answer to "may I …?" below the word "Yes"; %1 is a day in full
        words.text = tr("You may, up to and including %1.").arg(fully(m_answer.until));
        return words;
    }

    [[nodiscard]] MayWords notYet() const
    {
        //: Answer to "may I …?"
        MayWords words{MayWords::Kind::Later, tr("Not yet"), tr("Not yet"), {}, u"timer"_s};
        if (!m_answer.from.isValid()) {
            //: Answer to "may I …?" below the words "Not yet", when no day is known
            words.text = tr("Your plan names no day. Ask your technician.");
            return words;
        }
        const auto days = static_cast<int>(m_today.daysTo(m_answer.from));
        const auto day = shortly(m_answer.from);
        if (m_answer.askThen) {
            //: Answer to "may I …?" in a list; %1 is a short day
            words.line = tr("Not yet: ask from %1, in %Ln days", nullptr, days).arg(day);
            //: Answer to "may I …?" below the words "Not yet"; %1 is a day in full
            words.text = tr("From %1 on, in %Ln days, and only after asking.", nullptr, days)
                             .arg(fully(m_answer.from));
        } else if (days == 1) {
            //: Answer to "may I …?" in a list
            words.line = tr("Not yet: from tomorrow");
            //: Answer to "may I …?" below the words "Not yet"
            words.text = tr("From tomorrow on you may.");
        } else {
            //: Answer to "may I …?" in a list; %1 is a short day
            words.line = tr("Not yet: from %1, in %Ln days", nullptr, days).arg(day);
            //: Answer to "may I …?" below the words "Not yet"; %1 is a day in full
            words.text = tr("From %1 on, in %Ln days.", nullptr, days).arg(fully(m_answer.from));
        }
        return words;
    }

    [[nodiscard]] MayWords noLonger() const
    {
        //: Answer to "may I …?"
        const auto word = tr("Not any more");
        MayWords words{MayWords::Kind::Later, word, word, {}, u"timer"_s};
        //: Answer to "may I …?" below the words "Not any more"
        words.text = tr("The days for it are over.");
        if (m_answer.from.isValid()) {
            //: Answer to "may I …?" in a list; %1 is a short day
            words.line = tr("Again from %1").arg(shortly(m_answer.from));
            //: Answer to "may I …?" below the words "Not any more"; %1 is a day in full
            words.text =
                tr("The days for it are over. Again from %1 on.").arg(fully(m_answer.from));
        }
        return words;
    }

    [[nodiscard]] static MayWords askFirst()
    {
        //: Answer to "may I …?"
        const auto word = tr("Ask first");
        //: Answer to "may I …?" below the words "Ask first"
        return {MayWords::Kind::AskFirst, word, word,
                tr("Do it only after you have asked, and they agree."), u"chat"_s};
    }

    [[nodiscard]] static MayWords never()
    {
        //: Answer to "may I …?"
        const auto word = tr("No");
        //: Answer to "may I …?" below the word "No"
        return {MayWords::Kind::No, word, word, tr("Your plan does not allow this at any time."),
                u"close"_s};
    }

    [[nodiscard]] MayWords task() const
    {
        //: Answer to "may I …?" that is no answer but something to know
        const auto word = tr("Good to know");
        MayWords words{MayWords::Kind::GoodToKnow, word, word, {}, u"info"_s};
        if (m_answer.verdict == MayAnswer::Verdict::NotYet && m_answer.from.isValid()) {
            //: About something to avoid; %1 is the last day
            words.line = tr("Now, until %1").arg(shortly(m_answer.from.addDays(-1)));
            //: About something to avoid; %1 is the last day in full
            words.text = tr("This holds now, until %1.").arg(fully(m_answer.from.addDays(-1)));
        } else if (m_answer.verdict == MayAnswer::Verdict::Allowed) {
            //: About something to avoid, in a list
            words.line = tr("Not needed now");
            //: About something to avoid
            words.text = tr("You need not think of it today.");
            if (m_answer.until.isValid()) {
                //: About something to avoid; %1 is its first day
                words.line = tr("From %1 on").arg(shortly(m_answer.until.addDays(1)));
                //: About something to avoid; %1 is its first day in full
                words.text =
                    tr("You need not think of it before %1.").arg(fully(m_answer.until.addDays(1)));
            }
        }
        return words;
    }

private:
    /// Days of another year say which.
    [[nodiscard]] QString withYear(const QString &words, const QDate &day) const
    {
        if (day.year() == m_today.year())
            return words;
        //: A day of another year: %1 is the day, %2 the year
        return tr("%1 %2").arg(words, QLocale().toString(day, u"yyyy"_s));
    }

    [[nodiscard]] QString shortly(const QDate &day) const
    {
        return withYear(words::shortDate(day), day);
    }

    [[nodiscard]] QString fully(const QDate &day) const
    {
        return withYear(words::fullDay(day), day);
    }

    const MayAnswer &m_answer;
    QDate m_today;
};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

MayWords mayWords(const MayAnswer &answer, const QDate &today, bool ofTask)
{
    const Words words(answer, today);
    if (ofTask)
        return words.task();
    switch (answer.verdict) {
    case MayAnswer::Verdict::Allowed:
        return words.allowed();
    case MayAnswer::Verdict::NotYet:
        return words.notYet();
    case MayAnswer::Verdict::NoLonger:
        return words.noLonger();
    case MayAnswer::Verdict::AskFirst:
        return Words::askFirst();
    case MayAnswer::Verdict::Never:
        break;
    }
    return Words::never();
}

QString clinicsSay(const MayAnswer &answer)
{
    if (!answer.earliest) {
        if (answer.latestWords.isEmpty())
            return answer.latest ? planDayWords(answer.latest) : QString();
        return answer.latestWords;
    }
    const auto earliest = number(*answer.earliest);
    if (!answer.latestWords.isEmpty()) {
        //: What clinics say: %1 the earliest day, %2 the latest in words, e.g. "when fully healed"
        return Words::tr("day %1 or “%2”").arg(earliest, answer.latestWords);
    }
    if (!answer.latest) {
        //: What clinics say: %1 is the earliest day
        return Words::tr("from day %1").arg(earliest);
    }
    if (*answer.latest == *answer.earliest)
        return planDayWords(answer.latest);
    //: What clinics say: %1 is the earliest day, %2 the latest
    return Words::tr("day %1 to %2").arg(earliest, number(*answer.latest));
}

QString planDayWords(const std::optional<int> &day)
{
    if (!day) {
        //: A plan names no day for something
        return Words::tr("no day");
    }
    //: A day counted from the session; %1 is its number
    return Words::tr("day %1").arg(number(*day));
}

} // namespace stipple
