// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/canonical.h"
#include "core/questionnaire/assessment.h"
#include "core/questionnaire/evaluation.h"
#include "core/questionnaire/questionpresenter.h"

#include <QMap>

namespace stipple {

using namespace Qt::StringLiterals;

/// The day on which the invented people answer.
inline const QDate today(2026, 6, 15);

inline const Assessment &assessment()
{
    static const auto loaded = [] {
        auto result = Assessment::load();
        if (!result)
            qFatal("%s", qPrintable(result.error().detail));
        return *result;
    }();
    return loaded;
}

/// Answers whatever is shown: as told, or as nearly everybody would.
class Person
{
public:
    /// `answers` reads "sex=male age=38 shape=temples-crown skin=itch,burning".
    explicit Person(const QString &answers)
    {
        for (const auto &part : answers.split(u' ', Qt::SkipEmptyParts))
            m_told.insert(part.section(u'=', 0, 0), part.section(u'=', 1).split(u','));
        const auto &form = assessment().form();
        for (int place = 0; place < form.items().size(); ++place) {
            const auto evaluation = Evaluation::of(form, m_response);
            if (form.item(place).isQuestion() && evaluation->isEnabled(place))
                answer(place);
        }
    }

    [[nodiscard]] const Response &response() const { return m_response; }
    [[nodiscard]] QStringList unused() const { return m_told.keys(); }

private:
    void answer(int place)
    {
        const auto &item = assessment().form().item(place);
        const auto name = item.linkId.section(u'.', 1);
        const auto told =
            m_told.contains(item.linkId) ? m_told.take(item.linkId) : m_told.take(name);
        AnswerValue value;
        if (item.type == ItemType::Integer)
            value = told.value(0, u"40"_s).toLongLong();
        else if (item.type == ItemType::Boolean)
            value = told == QStringList{u"yes"_s};
        else if (item.type == ItemType::Date)
            value = *PartialDate::fromString(told.value(0, u"2019-01"_s));
        else
            value = told.isEmpty() ? usual(item) : told;
        const auto answers = readAnswer(item, value, today);
        if (!answers)
            qFatal("%s", qPrintable(item.linkId));
        m_response.setAnswers(assessment().form(), place, *answers);
    }

    static QStringList usual(const QuestionnaireItem &item)
    {
        for (const auto &code : {u"not-seen"_s, u"slow"_s, u"flat"_s, u"thinning"_s, u"realistic"_s,
                                 u"open"_s, u"none"_s, u"no"_s, u"not-sure"_s})
            if (item.option({QString(answerSystem), code, {}}))
                return {code};
        return {item.options.at(0).value.coding()->code};
    }

    QMap<QString, QStringList> m_told;
    Response m_response;
};

} // namespace stipple
