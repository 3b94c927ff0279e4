// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/outlookitems.h"

#include <QCoreApplication>

namespace stipple::outlookwords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OutlookWords", text);
}

StatementItem statement(const SourcedText &text)
{
    return {text.text, resultwords::origin(text.provenance)};
}

StatementItem titled(const QString &title, const QString &text, const Evidence &evidence)
{
    //: A title and the sentence that follows it
    const auto both = tr(QT_TRANSLATE_NOOP("OutlookWords", "%1: %2")).arg(title, text);
    return {title.isEmpty() ? text : both,
            resultwords::origin({.id = {}, .grade = {}, .evidence = evidence})};
}

QString fitWord(TreatmentWay::Fit fit)
{
    switch (fit) {
    case TreatmentWay::Fit::Yes:
        //: Beside a way such as "Hair transplant": people with this type use it
        return tr(QT_TRANSLATE_NOOP("OutlookWords", "A way for this type"));
    case TreatmentWay::Fit::Ask:
        //: Beside a way such as "Hair transplant": whether it suits has to be asked
        return tr(QT_TRANSLATE_NOOP("OutlookWords", "Depends"));
    case TreatmentWay::Fit::No:
        break;
    }
    //: Beside a way such as "Hair transplant": it does not suit this type
    return tr(QT_TRANSLATE_NOOP("OutlookWords", "Not for this type"));
}

int number(TreatmentWay::Fit fit)
{
    if (fit == TreatmentWay::Fit::Ask)
        return 0;
    return fit == TreatmentWay::Fit::Yes ? 1 : -1;
}

QVariantList factsOf(const TreatmentWay &way)
{
    const QList<WayFactItem> all{
        //: A fact about a treatment
        {tr(QT_TRANSLATE_NOOP("OutlookWords", "What it is")), way.how},
        //: A fact about a treatment
        {tr(QT_TRANSLATE_NOOP("OutlookWords", "Time to a result")), way.time},
        //: A fact about a treatment: what has to be done to keep the result
        {tr(QT_TRANSLATE_NOOP("OutlookWords", "Upkeep")), way.upkeep},
        //: A fact about a treatment
        {tr(QT_TRANSLATE_NOOP("OutlookWords", "Cost")), way.cost},
        //: A fact about a treatment: can it be undone?
        {tr(QT_TRANSLATE_NOOP("OutlookWords", "Undoing it")), way.undo},
        //: A fact about a treatment
        {tr(QT_TRANSLATE_NOOP("OutlookWords", "Risks")), way.risks},
    };
    QVariantList facts;
    for (const auto &fact : all)
        if (!fact.text.isEmpty())
            facts.append(QVariant::fromValue(fact));
    return facts;
}

} // namespace

QVariantList ways(const QList<TreatmentWay> &ways)
{
    QVariantList list;
    for (const auto &way : ways)
        list.append(QVariant::fromValue(WayItem{way.name, fitWord(way.fit), number(way.fit),
                                                statement(way.here), factsOf(way),
                                                resultwords::origin(way.provenance)}));
    return list;
}

QVariantList promises(const QList<PromiseCheck> &promises)
{
    QVariantList list;
    for (const auto &each : promises)
        list.append(QVariant::fromValue(
            PromiseItem{each.promise, each.hoped, each.saidBy, statement(each.answer)}));
    return list;
}

QVariantList clinic(const QList<ChecklistItem> &checklist)
{
    QVariantList list;
    for (const auto &each : checklist)
        list.append(QVariant::fromValue(ClinicQuestionItem{
            titled(each.title, each.text, each.evidence), each.good, each.warning}));
    return list;
}

QVariantList pack(const QList<GuideNote> &pack)
{
    QVariantList list;
    for (const auto &each : pack)
        list.append(QVariant::fromValue(titled(each.title, each.text, each.evidence)));
    return list;
}

} // namespace stipple::outlookwords
