// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/json/writer.h"

#include <QList>

namespace stipple::bench {

using namespace Qt::StringLiterals;

/// A form of yes-no questions and its answers. Each section is four groups inside one another that
/// hold a chain of twenty questions, each shown by the one before, and twenty more, some shown by
/// the chain's end; one group of 39 questions and a chain is repeated.
class GeneratedForm
{
public:
    static constexpr int chain = 20;
    static constexpr int repetitions = 20;

    /// 10 sections make 500 items.
    explicit GeneratedForm(int sections)
    {
        for (int section = 0; section < sections; ++section)
            addSection(u"s%1"_s.arg(section));
        addRepeated();
        for (int i = 0; i < chain; ++i)
            addQuestion(m_items, u"last.%1"_s.arg(i), {}, &m_answers);
    }

    [[nodiscard]] QByteArray form() const
    {
        return json::write(json::Object{{u"resourceType"_s, u"Questionnaire"_s},
                                        {u"status"_s, u"active"_s},
                                        {u"item"_s, m_items}});
    }
    [[nodiscard]] QByteArray response() const
    {
        return json::write(json::Object{{u"resourceType"_s, u"QuestionnaireResponse"_s},
                                        {u"status"_s, u"in-progress"_s},
                                        {u"item"_s, m_answers}});
    }
    /// The first question of a section: its answer shows or hides the chain.
    [[nodiscard]] static QString switchOf(int section) { return u"s%1.c0"_s.arg(section); }

private:
    static void addQuestion(json::Array &items, const QString &linkId, const QString &shownBy,
                            json::Array *answers)
    {
        json::Object item{{u"linkId"_s, linkId},
                          {u"type"_s, u"boolean"_s},
                          {u"text"_s, u"Is this how it looks today, "_s + linkId + u'?'}};
        if (!shownBy.isEmpty())
            item.append(u"enableWhen"_s, json::Array{json::Object{{u"question"_s, shownBy},
                                                                  {u"operator"_s, u"="_s},
                                                                  {u"answerBoolean"_s, true}}});
        items.append(item);
        if (answers)
            answers->append(
                json::Object{{u"linkId"_s, linkId},
                             {u"answer"_s, json::Array{json::Object{{u"valueBoolean"_s, true}}}}});
    }

    static void addQuestions(json::Array &items, const QString &name, int plain, int shown,
                             json::Array &answers)
    {
        for (int i = 0; i < chain; ++i)
            addQuestion(items, u"%1.c%2"_s.arg(name).arg(i),
                        i == 0 ? QString() : u"%1.c%2"_s.arg(name).arg(i - 1), &answers);
        for (int i = 0; i < plain; ++i)
            addQuestion(items, u"%1.p%2"_s.arg(name).arg(i),
                        i < shown ? u"%1.c%2"_s.arg(name).arg(chain - 1) : QString(), &answers);
    }

    void addSection(const QString &name)
    {
        json::Array items;
        json::Array answers;
        addQuestions(items, name, 20, 4, answers);
        for (int level = 4; level > 0; --level) {
            const auto linkId = u"%1.g%2"_s.arg(name).arg(level);
            items = {json::Object{{u"linkId"_s, linkId},
                                  {u"type"_s, u"group"_s},
                                  {u"text"_s, linkId},
                                  {u"item"_s, items}}};
            answers = {json::Object{{u"linkId"_s, linkId}, {u"item"_s, answers}}};
        }
        m_items += items;
        m_answers += answers;
    }

    void addRepeated()
    {
        json::Array items;
        json::Array answers;
        addQuestions(items, u"r"_s, 19, 4, answers);
        m_items.append(json::Object{{u"linkId"_s, u"r"_s},
                                    {u"type"_s, u"group"_s},
                                    {u"repeats"_s, true},
                                    {u"text"_s, u"Again"_s},
                                    {u"item"_s, items}});
        for (int i = 0; i < repetitions; ++i)
            m_answers.append(json::Object{{u"linkId"_s, u"r"_s}, {u"item"_s, answers}});
    }

    json::Array m_items;
    json::Array m_answers;
};

} // namespace stipple::bench
