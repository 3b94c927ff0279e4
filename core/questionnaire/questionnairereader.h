// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/optionreader.h"

namespace stipple {

/// Reads one form; used up afterwards.
class QuestionnaireReader
{
public:
    explicit QuestionnaireReader(const json::Value &document);

    [[nodiscard]] Result<Questionnaire> read();

private:
    bool readItems(const json::Value &element, int parent, int level);
    bool readItem(const json::Value &element, int parent, int index, int level);
    void readType(const json::Value &element, QuestionnaireItem &item);
    void readConditions(const json::Value &element, QuestionnaireItem &item);
    void readOptions(const json::Value &element, int place, QuestionnaireItem &item);
    void readInitial(const json::Value &element, QuestionnaireItem &item);
    void nameGaps(const json::Value &element, int place);
    void nameFaults(const json::Value &element, int place);
    bool refuse(const QString &detail);
    bool checkModifiers(const json::Value &element);
    bool checkModifiersBelow(const json::Value &element);

    const json::Value &m_document;
    Questionnaire m_form;
    QString m_language;
    OptionReader m_options;
    QString m_refusal;
};

} // namespace stipple
