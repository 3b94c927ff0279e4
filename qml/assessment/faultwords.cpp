// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/faultwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

using Kind = AssessmentQuestion::Kind;

QString tr(const char *text)
{
    return QCoreApplication::translate("FaultWords", text);
}

QString unreadable(Kind kind)
{
    switch (kind) {
    case Kind::Number:
        //: Below a field: what was typed cannot be read
        return tr(QT_TRANSLATE_NOOP("FaultWords", "Type a whole number."));
    case Kind::Decimal:
    case Kind::Quantity:
        //: Below a field: what was typed cannot be read
        return tr(QT_TRANSLATE_NOOP("FaultWords", "Type a number, such as 2.5."));
    case Kind::Time:
        //: Below a field: what was typed cannot be read
        return tr(QT_TRANSLATE_NOOP("FaultWords", "Type a time, such as 8:15."));
    case Kind::Month:
    case Kind::DateTime:
        //: Below a field: what was typed cannot be read
        return tr(
            QT_TRANSLATE_NOOP("FaultWords", "Type a date as year-month-day, such as 2026-01-31."));
    default:
        //: Below a field: what was typed cannot be read
        return tr(QT_TRANSLATE_NOOP("FaultWords", "This does not fit the question."));
    }
}

} // namespace

QString faultWords(const Error &error, const AssessmentQuestion &question)
{
    const auto code = error.detail.section(u' ', -1);
    if (code == "minLength"_L1) {
        //: Below a field: what was typed does not fit
        return tr(QT_TRANSLATE_NOOP("FaultWords", "This is too short."));
    }
    if (code == "maxLength"_L1) {
        //: Below a field: what was typed does not fit
        return tr(QT_TRANSLATE_NOOP("FaultWords", "This is too long."));
    }
    if (code == "minValue"_L1) {
        //: Below a field: what was typed does not fit
        return tr(QT_TRANSLATE_NOOP("FaultWords", "This is too small or too early."));
    }
    if (code == "maxValue"_L1) {
        //: Below a field: what was typed does not fit
        return tr(QT_TRANSLATE_NOOP("FaultWords", "This is too large or too late."));
    }
    if (code == "maxDecimalPlaces"_L1) {
        //: Below a field: what was typed does not fit
        return tr(QT_TRANSLATE_NOOP("FaultWords", "Fewer digits after the point, please."));
    }
    if (code == "regex"_L1) {
        //: Below a field: what was typed does not fit
        return tr(QT_TRANSLATE_NOOP("FaultWords", "This is not written as the form asks for it."));
    }
    if (code == "invalidUnit"_L1) {
        //: Below a field for an amount
        return tr(QT_TRANSLATE_NOOP("FaultWords", "Choose a unit."));
    }
    return unreadable(question.kind);
}

QString ruleWords(const AssessmentQuestion &question)
{
    const QLocale locale;
    if (question.lowest && question.highest) {
        //: Below a field for a number. %1 and %2 are the least and the greatest
        return tr(QT_TRANSLATE_NOOP("FaultWords", "From %1 to %2"))
            .arg(locale.toString(*question.lowest), locale.toString(*question.highest));
    }
    if (question.longest) {
        //: Below a field for text. %1 is a number
        return tr(QT_TRANSLATE_NOOP("FaultWords", "At most %1 characters"))
            .arg(locale.toString(*question.longest));
    }
    const bool anyText = question.kind == Kind::Line || question.kind == Kind::Text;
    const bool written = question.kind == Kind::Time || (question.many && !anyText);
    return written ? unreadable(question.kind) : QString();
}

} // namespace stipple
