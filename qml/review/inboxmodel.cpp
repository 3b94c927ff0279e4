// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/inboxmodel.h"

#include "core/content/content.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/review/casewords.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array filters{InboxModel::All, InboxModel::NeedsYou, InboxModel::Overdue,
                             InboxModel::Unreviewed, InboxModel::Unverified};

bool has(const CaseRow &row, CaseReason::Code code)
{
    return std::any_of(row.reasons.cbegin(), row.reasons.cend(),
                       [&](const CaseReason &reason) { return reason.code == code; });
}

/// The icon of a row without a level: why it is there.
QString quietGlyph(const CaseRow &row)
{
    if (row.overdue)
        return u"timer"_s;
    if (has(row, CaseReason::Code::NewPhotos))
        return u"camera"_s;
    if (has(row, CaseReason::Code::Unreviewed))
        return u"diary"_s;
    return row.reasons.isEmpty() ? u"check"_s : u"question"_s;
}

qsizetype placeOf(const QList<CaseRow> &rows, const ThreadId &thread)
{
    const auto at = std::find_if(rows.cbegin(), rows.cend(),
                                 [&](const CaseRow &row) { return row.thread == thread; });
    return at == rows.cend() ? -1 : std::distance(rows.cbegin(), at);
}

} // namespace

InboxModel::InboxModel(QObject *parent)
    : InboxModel(Services::current().inbox, Services::current().content.guidance,
                 Services::current().clock, parent)
{}

InboxModel::InboxModel(InboxService &inbox, const Guidance &guidance, const Clock &clock,
                       QObject *parent)
    : QAbstractListModel(parent)
    , m_inbox(inbox)
    , m_guidance(guidance)
    , m_clock(clock)
    , m_counts(filters.size(), 0)
{
    // With the day waiting times grow, and "today" becomes "yesterday".
    follow(*this, &InboxModel::reload, m_clock, m_inbox);
    // The page is painted first: with thousands of cases reading them takes a moment.
    QMetaObject::invokeMethod(
        this,
        [this] {
            reload();
            if (m_counts.at(NeedsYou) > 0)
                setFilter(NeedsYou);
        },
        Qt::QueuedConnection);
}

int InboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &row = m_shown.at(index.row());
    switch (role) {
    case ThreadIdRole:
        return row.thread.toString();
    case Qt::DisplayRole:
    case NameRole:
        return row.name;
    case LevelRole:
        return row.level == Level::Normal ? -1 : int(row.level);
    case GlyphRole:
        return row.level == Level::Normal ? quietGlyph(row) : QString();
    case WhenRole: {
        QStringList parts{casewords::day(row.dayNumber),
                          casewords::when(row.lastReceived, m_clock)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case ReasonRole:
        return casewords::reasons(row.reasons, m_guidance.redFlags);
    case NeedsYouRole:
        return row.needsAttention;
    case VerifiedRole:
        return row.verified;
    default:
        return {};
    }
}

QHash<int, QByteArray> InboxModel::roleNames() const
{
    return {{ThreadIdRole, "threadId"}, {NameRole, "name"},        {LevelRole, "level"},
            {GlyphRole, "glyph"},       {WhenRole, "when"},        {ReasonRole, "reason"},
            {NeedsYouRole, "needsYou"}, {VerifiedRole, "verified"}};
}

void InboxModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    choose();
}

void InboxModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    choose();
}

int InboxModel::rowOf(const QString &threadId) const
{
    const auto id = ThreadId::fromString(threadId);
    return id ? int(placeOf(m_shown, *id)) : -1;
}

QString InboxModel::threadAt(int row) const
{
    return row >= 0 && row < count() ? m_shown.at(row).thread.toString() : QString();
}

QString InboxModel::reviewedAndNext(const QString &threadId)
{
    const auto id = ThreadId::fromString(threadId);
    const auto place = id ? placeOf(m_shown, *id) : -1;
    const auto needs = [](const CaseRow &row) { return row.needsAttention; };
    const auto after = m_shown.cbegin() + place + 1;
    auto next = std::find_if(after, m_shown.cend(), needs);
    if (next == m_shown.cend() && place > 0)
        next = std::find_if(m_shown.cbegin(), m_shown.cbegin() + place, needs);
    const bool none = next == m_shown.cend() || next == m_shown.cbegin() + place;
    const auto nextId = none ? QString() : next->thread.toString();

    const auto done = id ? m_inbox.markReviewed(*id) : Status(id.error());
    if (!done) {
        Q_EMIT failed(errorText(done.error().code));
        return threadId;
    }
    return nextId;
}

void InboxModel::reload()
{
    const auto rows = m_inbox.cases();
    if (!rows) {
        setState(Failed, errorText(rows.error().code));
        return;
    }
    m_all = *rows;
    recount();
    choose();
    setState(m_all.isEmpty() ? Empty : Full);
}

void InboxModel::setState(State state, const ErrorText &failure)
{
    if (m_state == state && m_failure == failure)
        return;
    m_state = state;
    m_failure = failure;
    Q_EMIT stateChanged();
}

void InboxModel::recount()
{
    for (const auto filter : filters)
        m_counts[filter] = int(std::count_if(m_all.cbegin(), m_all.cend(),
                                             [&](const auto &row) { return fits(row, filter); }));
}

bool InboxModel::fits(const CaseRow &row, Filter filter) const
{
    switch (filter) {
    case All:
        return true;
    case NeedsYou:
        return row.needsAttention;
    case Overdue:
        return row.overdue;
    case Unreviewed:
        return has(row, CaseReason::Code::Unreviewed);
    case Unverified:
        return !row.verified;
    }
    return true;
}

void InboxModel::choose()
{
    const auto wanted = m_search.simplified();
    QList<CaseRow> rows;
    for (const auto &row : std::as_const(m_all)) {
        if (fits(row, m_filter) && row.name.contains(wanted, Qt::CaseInsensitive))
            rows.append(row);
    }
    if (!change(rows)) {
        beginResetModel();
        m_shown = rows;
        endResetModel();
    }
    Q_EMIT shownChanged();
}

/// Turns the shown rows into `rows` step by step, so that the list keeps its place on the screen.
/// False, with rows somewhere in between, when that would take too many steps.
bool InboxModel::change(const QList<CaseRow> &rows)
{
    constexpr int mostSteps = 32;
    QHash<ThreadId, qsizetype> target;
    for (qsizetype i = 0; i < rows.size(); ++i)
        target.insert(rows.at(i).thread, i);

    int steps = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        while (i < m_shown.size() && m_shown.at(i).thread != rows.at(i).thread) {
            if (++steps > mostSteps)
                return false;
            const auto here = m_shown.at(i).thread;
            const int at = int(i);
            if (!target.contains(here)) {
                beginRemoveRows({}, at, at);
                m_shown.removeAt(i);
                endRemoveRows();
                continue;
            }
            const auto from = placeOf(m_shown, rows.at(i).thread);
            if (from < 0) {
                beginInsertRows({}, at, at);
                m_shown.insert(i, rows.at(i));
                endInsertRows();
            } else if (from == i + 1 && target.value(here) < m_shown.size()) {
                // The row here has sunk: one step down instead of many steps up.
                const auto to = std::max(target.value(here), i + 1);
                beginMoveRows({}, at, at, {}, int(to) + 1);
                m_shown.move(i, to);
                endMoveRows();
            } else {
                beginMoveRows({}, int(from), int(from), {}, at);
                m_shown.move(from, i);
                endMoveRows();
            }
        }
        if (i == m_shown.size())
            break;
    }
    if (const auto common = m_shown.size(); common < rows.size()) {
        beginInsertRows({}, int(common), int(rows.size()) - 1);
        m_shown.append(rows.sliced(common));
        endInsertRows();
    } else if (common > rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(common) - 1);
        m_shown.resize(rows.size());
        endRemoveRows();
    }
    m_shown = rows;
    if (!rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1));
    return true;
}

} // namespace stipple
