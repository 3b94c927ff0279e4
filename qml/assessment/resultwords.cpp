// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/assessment/resultitems.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace stipple::resultwords {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("ResultWords", text, nullptr, n);
}

QVariantList reasons(const QList<AnswerReason> &answers)
{
    QVariantList list;
    for (const auto &answer : answers)
        list.append(
            QVariant::fromValue(ReasonItem{answer.linkId, answer.question, answer.answer, true}));
    return list;
}

QString discussWith(const QString &who)
{
    if (who == "gp"_L1) {
        //: Below something that a doctor has to agree to
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Discuss with your family doctor"));
    }
    if (who == "dermatologist"_L1) {
        //: Below something that a doctor has to agree to
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Discuss with a dermatologist"));
    }
    if (who == "oncologist"_L1) {
        //: Below something that a doctor has to agree to
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Discuss with your oncologist"));
    }
    if (who == "haematologist"_L1) {
        //: Below something that a doctor has to agree to
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Discuss with your haematologist"));
    }
    if (who == "surgeon"_L1) {
        //: Below something that a doctor has to agree to
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Discuss with your surgeon"));
    }
    if (who == "prescriber"_L1) {
        //: Below something that a doctor has to agree to
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Discuss with whoever prescribed it"));
    }
    return {};
}

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString waitWord(const VerdictEntry &entry)
{
    if (!entry.earliest && !entry.until.isEmpty()) {
        //: A verdict: a treatment has to wait. %1 says for what, such as "until it has healed"
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Wait %1")).arg(entry.until);
    }
    if (entry.earliest && entry.openEnded) {
        //: A verdict: a treatment has to wait at least until a day. %1 is the day
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Wait at least until %1"))
            .arg(fullDate(*entry.earliest));
    }
    if (entry.earliest) {
        //: A verdict: a treatment has to wait until a day. %1 is the day
        return tr(QT_TRANSLATE_NOOP("ResultWords", "Wait until %1")).arg(fullDate(*entry.earliest));
    }
    //: A verdict: a treatment has to wait; how long cannot be told
    return tr(QT_TRANSLATE_NOOP("ResultWords", "Wait for now"));
}

} // namespace

OriginItem origin(const Provenance &provenance)
{
    const auto &evidence = provenance.evidence;
    return {evidence.refs, evidence.convention, evidence.conventionPart};
}

/// One origin for several statements.
void add(OriginItem &item, const Provenance &provenance)
{
    for (const int source : provenance.evidence.refs) {
        if (!item.sources.contains(source))
            item.sources.append(source);
    }
    std::sort(item.sources.begin(), item.sources.end());
    item.convention = item.convention || provenance.evidence.convention;
}

QString currencyName(const QString &code)
{
    if (code == "USD"_L1) {
        //: Below a range of prices
        return tr(QT_TRANSLATE_NOOP("ResultWords", "US dollars"));
    }
    if (code == "EUR"_L1) {
        //: Below a range of prices
        return tr(QT_TRANSLATE_NOOP("ResultWords", "euros"));
    }
    if (code == "GBP"_L1) {
        //: Below a range of prices
        return tr(QT_TRANSLATE_NOOP("ResultWords", "British pounds"));
    }
    return code;
}

QString fullDate(const QDate &day)
{
    //: A date in full, as Qt's date format: day, month and year, e.g. "4 December 2026"
    return QLocale().toString(day, tr(QT_TRANSLATE_NOOP("ResultWords", "d MMMM yyyy")));
}

QString range(int low, int high)
{
    const QLocale locale;
    if (low == high)
        return locale.toString(low);
    return locale.toString(low) + u'\u2013' + locale.toString(high);
}

FitItem fit(const TypeFit &type)
{
    FitItem item{.name = type.name, .supporting = 0, .reasons = {}, .origin = {}};
    for (const auto &sign : type.signs) {
        item.reasons.append(QVariant::fromValue(ReasonItem{
            sign.because.linkId, sign.because.question, sign.because.answer, sign.supports}));
        item.supporting += sign.supports ? 1 : 0;
        add(item.origin, sign.provenance);
    }
    return item;
}

VerdictItem verdict(const VerdictEntry &entry)
{
    VerdictItem item{.word = {},
                     .reason = entry.reason,
                     .until = sentence(entry.until),
                     .agreed = {},
                     .discuss = discussWith(entry.clearedBy),
                     .level = 1,
                     .glyph = u"info"_s,
                     .reasons = reasons(entry.because),
                     .origin = origin(entry.provenance)};
    if (entry.earliestIfAgreed) {
        //: Below a waiting time. %1 is an earlier day
        item.agreed =
            tr(QT_TRANSLATE_NOOP("ResultWords", "If the doctor who treats you agrees: from %1"))
                .arg(fullDate(*entry.earliestIfAgreed));
    }
    switch (entry.verdict) {
    case Verdict::Info:
        //: A verdict: nothing to wait for
        item.word = tr(QT_TRANSLATE_NOOP("ResultWords", "Good to know"));
        item.level = 0;
        break;
    case Verdict::Caution:
        //: A verdict: a treatment is possible with special care
        item.word = tr(QT_TRANSLATE_NOOP("ResultWords", "Tell your technician"));
        item.glyph = u"chat"_s;
        break;
    case Verdict::Clearance:
        //: A verdict: a doctor has to agree to a treatment first
        item.word = tr(QT_TRANSLATE_NOOP("ResultWords", "A doctor has to agree first"));
        item.level = 2;
        item.glyph = u"clinic"_s;
        break;
    case Verdict::Wait:
        item.word = waitWord(entry);
        item.glyph = u"timer"_s;
        if (!entry.earliest)
            item.until.clear();
        break;
    case Verdict::Stop:
        //: A verdict: as things stand a treatment should not be done
        item.word = tr(QT_TRANSLATE_NOOP("ResultWords", "Not as things stand"));
        item.level = 3;
        item.glyph = u"hand"_s;
        break;
    }
    return item;
}

VerdictItem doctorFirst(const VerdictEntry &entry)
{
    auto item = verdict(entry);
    item.level = 2;
    item.glyph = u"clinic"_s;
    //: Heads a result when a doctor should look at the scalp before anything else
    item.word = tr(QT_TRANSLATE_NOOP("ResultWords", "See a dermatologist first"));
    return item;
}

VerdictItem served(const VerdictEntry &entry)
{
    auto item = verdict(entry);
    item.level = 0;
    item.glyph = u"check"_s;
    //: A waiting time that is over
    item.word = tr(QT_TRANSLATE_NOOP("ResultWords", "This wait is over"));
    return item;
}

QVariantList unknown(const QList<UnknownEntry> &entries)
{
    QList<OpenItem> items;
    QList<QList<AnswerReason>> missing;
    for (const auto &entry : entries) {
        auto place = missing.indexOf(entry.missing);
        if (place < 0) {
            place = missing.size();
            missing.append(entry.missing);
            items.append({reasons(entry.missing), {}});
        }
        if (!items.at(place).decides.contains(entry.reason))
            items[place].decides.append(entry.reason);
    }
    QVariantList list;
    for (const auto &item : items)
        list.append(QVariant::fromValue(item));
    return list;
}

QVariantList statements(const QList<SourcedText> &texts)
{
    QVariantList list;
    for (const auto &text : texts)
        list.append(QVariant::fromValue(StatementItem{text.text, origin(text.provenance)}));
    return list;
}

QVariantList figures(const TreatmentOutlook &outlook)
{
    QVariantList list;
    if (outlook.sessions) {
        FigureItem item;
        item.figure = range(outlook.sessions->low, outlook.sessions->high);
        //: Below a range such as "2–4"
        item.unit = tr(QT_TRANSLATE_NOOP("ResultWords", "sessions"));
        if (outlook.gapDays) {
            //: How far sessions lie apart
            item.detail = QCoreApplication::translate("ResultWords", "%n day(s) apart", nullptr,
                                                      *outlook.gapDays);
        }
        list.append(QVariant::fromValue(item));
    }
    if (outlook.topUpMonths) {
        FigureItem item;
        item.figure = range(outlook.topUpMonths->low, outlook.topUpMonths->high);
        //: Below a range such as "12–36": when a treatment has to be refreshed
        item.unit = tr(QT_TRANSLATE_NOOP("ResultWords", "months to a top-up"));
        list.append(QVariant::fromValue(item));
    }
    return list;
}

} // namespace stipple::resultwords
