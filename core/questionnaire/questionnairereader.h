// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace stipple {

/// Reads one form; used up afterwards.
class QuestionnaireReader
{
public:
    [[nodiscard]] Result<Questionnaire> read(const json::Value &document);

private:
    bool readItems(const json::Value &element, int parent, int level);
    bool readItem(const json::Value &element, int parent, int level);
    void readType(const json::Value &element, QuestionnaireItem &item);
    void readConditions(const json::Value &element, QuestionnaireItem &item);
    void readOptions(const json::Value &element, QuestionnaireItem &item);
    void readValueSet(const QString &reference, QuestionnaireItem &item);
    void readExtensions(const json::Value &element, QuestionnaireItem &item);
    void addConcepts(const json::Value &concepts, const QString &system, QuestionnaireItem &item);
    [[nodiscard]] AnswerOption optionFrom(const json::Value &element, const Answer &value) const;
    void notUnderstood(const QString &code, const QString &linkId, const QString &detail);
    bool refuse(const QString &detail);
    bool checkModifiers(const json::Value &element);

    Questionnaire m_form;
    QString m_language;
    json::Value m_contained;
    QString m_refusal;
};

} // namespace stipple
