// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QHash>

namespace stipple {

/// What may be chosen.
struct Options
{
    QList<AnswerOption> list;
    OptionIndex index;
    /// False: there are more that cannot be known, such as a whole code system or a filter.
    bool isWhole = true;
};

/// Reads the choices of a form's questions, from `answerOption` and from the value sets that the
/// form contains. Value sets are read once, however many questions use them.
class OptionReader
{
public:
    /// `language` is that of the texts without translation.
    OptionReader(const json::Value &form, QString language);

    [[nodiscard]] QList<AnswerOption> ofElement(const json::Value &item) const;
    /// `reference` is `#id` or the address of a contained ValueSet, with or without version.
    [[nodiscard]] Options ofValueSet(const QString &reference);

private:
    [[nodiscard]] AnswerOption option(const json::Value &element, const Answer &value) const;
    [[nodiscard]] AnswerOption concepted(const json::Value &element, const QString &system) const;
    [[nodiscard]] Options read(const json::Value &valueSet) const;
    void addContained(const json::Value &contains, QList<AnswerOption> &list) const;

    json::Value m_contained;
    QString m_language;
    QHash<QString, Options> m_known;
};

} // namespace stipple
