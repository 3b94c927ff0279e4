// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessmentquestion.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace stipple {

class AssessmentService;

/// A question with its answer in words.
struct AnswerItem
{
    Q_GADGET
    Q_PROPERTY(QString linkId MEMBER linkId CONSTANT)
    Q_PROPERTY(QString question MEMBER question CONSTANT)
    /// Empty when there is none.
    Q_PROPERTY(QString answer MEMBER answer CONSTANT)

public:
    QString linkId;
    QString question;
    QString answer;
};

/// A part of the form with what was answered there.
struct SectionItem
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QVariantList answers MEMBER answers CONSTANT) // of AnswerItem

public:
    QString title;
    QVariantList answers;
};

/// Every question that is asked with its answer in words, to look through before the result.
class ReviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed FINAL) // of SectionItem
    /// How many questions have no answer, and how many of those are needed for a result.
    Q_PROPERTY(int open READ open NOTIFY changed FINAL)
    Q_PROPERTY(int needed READ needed NOTIFY changed FINAL)

public:
    explicit ReviewModel(QObject *parent = nullptr);
    explicit ReviewModel(AssessmentService &assessment, QObject *parent = nullptr);

    QVariantList sections() const { return m_sections; }
    int open() const { return m_open; }
    int needed() const { return m_needed; }

Q_SIGNALS:
    void changed();

private:
    void reload();

    AssessmentService &m_assessment;
    QVariantList m_sections;
    int m_open = 0;
    int m_needed = 0;
};

/// An answer as a person would say it; empty when there is none.
[[nodiscard]] QString answerInWords(const AssessmentQuestion &question);

} // namespace stipple
