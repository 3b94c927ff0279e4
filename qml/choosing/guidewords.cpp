// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/choosing/guidewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::guidewords {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("GuideWords", text);
}

} // namespace

QVariantMap origin(const Evidence &evidence)
{
    return {{u"sources"_s, QVariant::fromValue(evidence.refs)},
            {u"convention"_s, evidence.convention},
            {u"conventionPart"_s, evidence.conventionPart}};
}

QVariantMap note(const GuideNote &note)
{
    return {{u"title"_s, note.title}, {u"text"_s, note.text}, {u"origin"_s, origin(note.evidence)}};
}

QString score(const ClinicScore &score)
{
    QStringList parts;
    if (score.good > 0) {
        //: A part of what was found at a clinic: points marked as good
        parts.append(QCoreApplication::translate("GuideWords", "%n good", nullptr, score.good));
    }
    if (score.warnings > 0) {
        //: A part of what was found at a clinic: points marked as a warning
        parts.append(
            QCoreApplication::translate("GuideWords", "%n warning(s)", nullptr, score.warnings));
    }
    if (parts.isEmpty()) {
        //: What was found at a clinic: no point was marked
        return tr(QT_TRANSLATE_NOOP("GuideWords", "Nothing looked at yet"));
    }
    if (score.open > 0) {
        //: A part of what was found at a clinic: points without a mark
        parts.append(
            QCoreApplication::translate("GuideWords", "%n not looked at yet", nullptr, score.open));
    }
    //: Stands between the parts of what was found at a clinic: "4 good, 1 warning"
    return parts.join(tr(QT_TRANSLATE_NOOP("GuideWords", ", ")));
}

QString points(int points)
{
    // The sign stays before its number, whatever the direction of the page.
    constexpr QChar leftToRight(0x200e);
    constexpr QChar minus(0x2212);
    const auto figure = QLocale().toString(qAbs(points));
    if (points == 0)
        return figure;
    return leftToRight + QString(points > 0 ? QChar(u'+') : minus) + figure;
}

QString of(qsizetype part, qsizetype all)
{
    const QLocale locale;
    //: Such as "3 of 17". %1 and %2 are numbers
    return tr(QT_TRANSLATE_NOOP("GuideWords", "%1 of %2"))
        .arg(locale.toString(part), locale.toString(all));
}

QString asked(qsizetype asked, qsizetype all)
{
    const QLocale locale;
    //: How many of the questions to a clinic were asked. %1 and %2 are numbers
    return tr(QT_TRANSLATE_NOOP("GuideWords", "%1 of %2 asked"))
        .arg(locale.toString(asked), locale.toString(all));
}

QString mark(const std::optional<Mark> &mark)
{
    if (!mark) {
        //: A point about a clinic that was not looked at
        return tr(QT_TRANSLATE_NOOP("GuideWords", "Open"));
    }
    //: How a point about a clinic was marked
    return *mark == Mark::Good ? tr(QT_TRANSLATE_NOOP("GuideWords", "Good"))
                               //: How a point about a clinic was marked
                               : tr(QT_TRANSLATE_NOOP("GuideWords", "Warning"));
}

int number(const std::optional<Mark> &mark)
{
    if (!mark)
        return 0;
    return *mark == Mark::Good ? 1 : -1;
}

std::optional<Mark> markOf(int number)
{
    if (number == 0)
        return std::nullopt;
    return number > 0 ? Mark::Good : Mark::Warning;
}

} // namespace stipple::guidewords
