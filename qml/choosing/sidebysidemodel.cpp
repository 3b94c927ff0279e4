// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/choosing/sidebysidemodel.h"

#include "core/choosing/choosingservice.h"
#include "qml/base/services.h"
#include "qml/choosing/guidewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// One clinic's part of a row.
struct Cell
{
    QString clinic;
    QString word;
    QString remark = {};
    int mark = 0;
};

bool isDifferent(const QList<Cell> &cells)
{
    return std::ranges::any_of(cells,
                               [&](const Cell &each) { return each.mark != cells.first().mark; });
}

QVariantMap row(const QString &title, const QList<Cell> &cells)
{
    QVariantList shown;
    QStringList spoken;
    for (const auto &cell : cells) {
        shown.append(QVariantMap{{u"name"_s, cell.clinic},
                                 {u"word"_s, cell.word},
                                 {u"remark"_s, cell.remark},
                                 {u"mark"_s, cell.mark}});
        //: For screen readers, one clinic's part of a comparison: %1 is its name, %2 a word
        //: such as "Good"
        spoken.append(QCoreApplication::translate("stipple::SideBySideModel", "%1: %2")
                          .arg(cell.clinic, cell.word));
    }
    return {{u"title"_s, title}, {u"cells"_s, shown}, {u"spoken"_s, spoken.join(u", "_s)}};
}

QVariantMap entry(const ConsideredClinic &clinic)
{
    return {{u"id"_s, clinic.id.toString()}, {u"name"_s, clinic.name}};
}

QString orNothing(const QString &text)
{
    const auto trimmed = text.trimmed();
    //: In a comparison, where nothing was written
    return trimmed.isEmpty() ? QCoreApplication::translate("stipple::SideBySideModel", "–")
                             : trimmed;
}

QString askedWord(bool asked)
{
    //: Whether a question to a clinic was asked
    return asked ? QCoreApplication::translate("stipple::SideBySideModel", "Asked")
                 //: Whether a question to a clinic was asked
                 : QCoreApplication::translate("stipple::SideBySideModel", "Not yet");
}

std::optional<Mark> markAt(const ConsideredClinic &clinic, const QString &item)
{
    const auto mark = clinic.marks.constFind(item);
    return mark == clinic.marks.cend() ? std::nullopt : std::optional(*mark);
}

} // namespace

SideBySideModel::SideBySideModel(QObject *parent)
    : SideBySideModel(Services::current().choosing, parent)
{}

SideBySideModel::SideBySideModel(ChoosingService &choosing, QObject *parent)
    : QObject(parent)
    , m_choosing(choosing)
{
    connect(&m_choosing, &ChoosingService::changed, this, &SideBySideModel::reload);
    QMetaObject::invokeMethod(this, &SideBySideModel::reload, Qt::QueuedConnection);
}

void SideBySideModel::reload()
{
    const auto all = m_choosing.clinics();
    m_error = all ? ErrorText{} : errorText(all.error().code);
    m_state = State::Failed;
    if (all) {
        m_clinics = *all;
        m_state = m_clinics.size() < fewest ? State::Empty : State::Full;
        show(m_shown);
    }
    Q_EMIT changed();
}

/// Shows those of `wanted` that are there, and the first others until there are enough.
void SideBySideModel::show(QStringList wanted)
{
    const auto enough = wanted.isEmpty() ? most : fewest;
    qsizetype there = 0;
    for (const auto &clinic : std::as_const(m_clinics))
        there += wanted.contains(clinic.id.toString()) ? 1 : 0;
    m_shown.clear();
    for (const auto &clinic : std::as_const(m_clinics)) {
        const auto id = clinic.id.toString();
        const bool isFiller = !wanted.contains(id) && there < enough;
        if (!wanted.contains(id) && !isFiller)
            continue;
        there += isFiller ? 1 : 0;
        m_shown.append(id);
    }
    Q_EMIT shownChanged();
}

bool SideBySideModel::canChoose(const QString &id) const
{
    return m_shown.contains(id) ? m_shown.size() > fewest : m_shown.size() < most;
}

void SideBySideModel::choose(const QString &id)
{
    if (!canChoose(id))
        return;
    auto wanted = m_shown;
    if (!wanted.removeOne(id))
        wanted.append(id);
    show(wanted);
}

void SideBySideModel::setOnlyDifferences(bool only)
{
    if (only == m_onlyDifferences)
        return;
    m_onlyDifferences = only;
    Q_EMIT shownChanged();
}

QVariantList SideBySideModel::clinics() const
{
    QVariantList list;
    for (const auto &clinic : m_clinics)
        list.append(entry(clinic));
    return list;
}

QList<ConsideredClinic> SideBySideModel::chosen() const
{
    auto list = m_clinics;
    list.removeIf([this](const auto &each) { return !m_shown.contains(each.id.toString()); });
    return list;
}

QVariantList SideBySideModel::columns() const
{
    QVariantList list;
    for (const auto &clinic : chosen())
        list.append(entry(clinic));
    return list;
}

QVariantList SideBySideModel::overview() const
{
    const auto &guide = m_choosing.guide();
    QList<Cell> scores;
    QList<Cell> prices;
    QList<Cell> asked;
    for (const auto &clinic : chosen()) {
        const auto score = scoreOf(clinic, guide);
        scores.append({clinic.name, guidewords::points(score.points), guidewords::score(score)});
        prices.append({clinic.name, orNothing(clinic.price)});
        asked.append({clinic.name, guidewords::of(askedOf(clinic, guide), guide.questions.size())});
    }
    return {//: Row of a comparison: what the marks come to
            row(tr("Score"), scores),
            //: Row of a comparison: what a clinic asks for
            row(tr("The offer"), prices),
            //: Row of a comparison: how many questions were asked
            row(tr("Questions asked"), asked)};
}

QVariantList SideBySideModel::notes() const
{
    QList<Cell> cells;
    bool isAny = false;
    for (const auto &clinic : chosen()) {
        cells.append({clinic.name, orNothing(clinic.notes)});
        isAny = isAny || !clinic.notes.trimmed().isEmpty();
    }
    return isAny ? QVariantList{row({}, cells)} : QVariantList{};
}

QVariantList SideBySideModel::points() const
{
    const auto shown = chosen();
    QVariantList list;
    for (const auto &item : m_choosing.guide().checklist) {
        QList<Cell> cells;
        for (const auto &clinic : shown) {
            const auto mark = markAt(clinic, item.id);
            cells.append({clinic.name, guidewords::mark(mark), {}, guidewords::number(mark)});
        }
        if (!cells.isEmpty() && (!m_onlyDifferences || isDifferent(cells)))
            list.append(row(item.title, cells));
    }
    return list;
}

QVariantList SideBySideModel::questions() const
{
    const auto shown = chosen();
    QVariantList list;
    for (const auto &question : m_choosing.guide().questions) {
        QList<Cell> cells;
        for (const auto &clinic : shown) {
            const bool isAsked = clinic.asked.contains(question.id);
            cells.append({clinic.name, askedWord(isAsked), {}, isAsked ? 1 : 0});
        }
        if (!cells.isEmpty() && (!m_onlyDifferences || isDifferent(cells)))
            list.append(row(question.text, cells));
    }
    return list;
}

} // namespace stipple
