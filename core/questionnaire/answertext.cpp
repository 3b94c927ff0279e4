// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/answertext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace stipple {
namespace {

QString dateText(const PartialDate &date, const QString &language)
{
    const QLocale locale(language);
    switch (date.precision()) {
    case PartialDate::Precision::Year:
        return QString::number(date.firstDay().year());
    case PartialDate::Precision::Month:
        return locale.standaloneMonthName(date.firstDay().month()) + u' ' +
               QString::number(date.firstDay().year());
    case PartialDate::Precision::Day:
    case PartialDate::Precision::Time:
        break;
    }
    return locale.toString(date.firstDay(), u"d MMMM yyyy"_s);
}

} // namespace

QString answerText(const QuestionnaireItem &item, const Answer &answer, const QString &language)
{
    if (const auto *coding = answer.coding()) {
        if (const auto *option = item.option(*coding))
            return option->text.in(language);
        return coding->display.isEmpty() ? coding->code : coding->display;
    }
    if (const auto *date = answer.date())
        return dateText(*date, language);
    if (const auto *text = std::get_if<QString>(&answer.content()))
        return *text;
    if (const auto *number = std::get_if<Decimal>(&answer.content()))
        return number->toString();
    if (const auto *flag = std::get_if<bool>(&answer.content()))
        return *flag ? u"true"_s : u"false"_s;
    if (const auto *time = std::get_if<QTime>(&answer.content()))
        return time->toString(u"HH:mm"_s);
    if (const auto *quantity = std::get_if<Quantity>(&answer.content()))
        return quantity->value.toString() + u' ' +
               (quantity->unit.isEmpty() ? quantity->code : quantity->unit);
    return {};
}

} // namespace stipple
