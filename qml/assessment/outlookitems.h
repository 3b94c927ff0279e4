// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/clinicguide.h"
#include "qml/assessment/resultitems.h"

namespace stipple {

/// A fact of a way: what is told, and the fact.
struct WayFactItem
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)

public:
    QString title;
    QString text;
};

/// A way to live with a type, as a row that opens.
struct WayItem
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    /// Whether it is a way for this type: a word, and 1 yes, 0 ask, -1 no.
    Q_PROPERTY(QString fitWord MEMBER fitWord CONSTANT)
    Q_PROPERTY(int fit MEMBER fit CONSTANT)
    Q_PROPERTY(stipple::StatementItem here MEMBER here CONSTANT)
    Q_PROPERTY(QVariantList facts MEMBER facts CONSTANT) // of WayFactItem
    Q_PROPERTY(stipple::OriginItem origin MEMBER origin CONSTANT)

public:
    QString name;
    QString fitWord;
    int fit = 0;
    StatementItem here;
    QVariantList facts;
    OriginItem origin;
};

/// A promise, and what the sources say.
struct PromiseItem
{
    Q_GADGET
    Q_PROPERTY(QString promise MEMBER promise CONSTANT)
    Q_PROPERTY(bool hoped MEMBER hoped CONSTANT)
    Q_PROPERTY(QList<int> saidBy MEMBER saidBy CONSTANT)
    Q_PROPERTY(stipple::StatementItem answer MEMBER answer CONSTANT)

public:
    QString promise;
    bool hoped = false;
    QList<int> saidBy;
    StatementItem answer;
};

/// A question for a clinic.
struct ClinicQuestionItem
{
    Q_GADGET
    Q_PROPERTY(stipple::StatementItem question MEMBER question CONSTANT)
    Q_PROPERTY(QString good MEMBER good CONSTANT)
    Q_PROPERTY(QString warning MEMBER warning CONSTANT)

public:
    StatementItem question;
    QString good;
    QString warning;
};

namespace outlookwords {

[[nodiscard]] QVariantList ways(const QList<TreatmentWay> &ways);
[[nodiscard]] QVariantList promises(const QList<PromiseCheck> &promises);
/// The checklist of the guide, as ClinicQuestionItem.
[[nodiscard]] QVariantList clinic(const QList<ChecklistItem> &checklist);
/// What to take along, as StatementItem.
[[nodiscard]] QVariantList pack(const QList<GuideNote> &pack);

} // namespace outlookwords

} // namespace stipple
