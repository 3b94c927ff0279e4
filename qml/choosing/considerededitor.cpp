// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/choosing/considerededitor.h"

#include "core/choosing/choosingservice.h"
#include "qml/base/services.h"
#include "qml/choosing/guidewords.h"

#include <QScopedValueRollback>

namespace stipple {

ConsideredEditor::ConsideredEditor(QObject *parent)
    : ConsideredEditor(Services::current().choosing, parent)
{}

ConsideredEditor::ConsideredEditor(ChoosingService &choosing, QObject *parent)
    : QObject(parent)
    , m_choosing(choosing)
{
    connect(&m_choosing, &ChoosingService::changed, this, &ConsideredEditor::notice);
    QMetaObject::invokeMethod(this, &ConsideredEditor::reload, Qt::QueuedConnection);
}

ConsideredEditor::~ConsideredEditor()
{
    if (!m_trouble.title.isEmpty())
        keepNow();
}

void ConsideredEditor::setClinicId(const QString &id)
{
    if (id == m_clinicId)
        return;
    m_clinicId = id;
    Q_EMIT clinicIdChanged();
    // While it is loading, it was asked to already.
    if (m_state != State::Loading)
        reload();
}

// ---- what is kept ---------------------------------------------------------------------------

void ConsideredEditor::reload()
{
    const auto id = ConsideredId::fromString(m_clinicId);
    const auto found = id ? m_choosing.clinic(*id) : Result<ConsideredClinic>(id.error());
    if (found) {
        m_clinic = *found;
        m_state = State::Full;
        takeTexts();
    } else {
        m_state = found.error().code == ErrorCode::NotFound ? State::Gone : State::Failed;
    }
    m_error = found ? ErrorText{} : errorText(found.error().code);
    Q_EMIT changed();
}

/// Something changed, here or on another page. What is written here and not kept yet stays.
void ConsideredEditor::notice()
{
    if (m_state != State::Full) {
        reload();
        return;
    }
    const auto found = m_choosing.clinic(m_clinic.id);
    if (!found && found.error().code == ErrorCode::NotFound)
        m_state = State::Gone;
    if (found) {
        const bool isOurs = m_isKeeping || !m_trouble.title.isEmpty();
        m_clinic = *found;
        if (!isOurs)
            takeTexts();
    }
    Q_EMIT changed();
}

void ConsideredEditor::takeTexts()
{
    m_nameBefore = m_clinic.name;
    m_name = m_clinic.name;
    m_price = m_clinic.price;
    m_notes = m_clinic.notes;
    Q_EMIT textsChanged();
}

// ---- what is written ------------------------------------------------------------------------

int ConsideredEditor::longestName() const
{
    return int(ChoosingService::longestName);
}

int ConsideredEditor::longestPrice() const
{
    return int(ChoosingService::longestPrice);
}

int ConsideredEditor::longestNotes() const
{
    return int(ChoosingService::longestNotes);
}

void ConsideredEditor::write(QString &text, const QString &written, qsizetype longest)
{
    text = written.left(longest);
    Q_EMIT textsChanged();
}

void ConsideredEditor::setName(const QString &name)
{
    if (name == m_name || m_state != State::Full)
        return;
    write(m_name, name, ChoosingService::longestName);
    keep(keepName());
}

void ConsideredEditor::setPrice(const QString &price)
{
    if (price == m_price || m_state != State::Full)
        return;
    write(m_price, price, ChoosingService::longestPrice);
    const QScopedValueRollback own(m_isKeeping, true);
    keep(m_choosing.setPrice(m_clinic.id, m_price));
}

void ConsideredEditor::setNotes(const QString &notes)
{
    if (notes == m_notes || m_state != State::Full)
        return;
    write(m_notes, notes, ChoosingService::longestNotes);
    const QScopedValueRollback own(m_isKeeping, true);
    keep(m_choosing.setNotes(m_clinic.id, m_notes));
}

QString ConsideredEditor::keptName() const
{
    return m_name.trimmed().isEmpty() ? m_nameBefore : m_name;
}

Status ConsideredEditor::keepName()
{
    const QScopedValueRollback own(m_isKeeping, true);
    return m_choosing.rename(m_clinic.id, keptName());
}

void ConsideredEditor::finishName()
{
    m_nameBefore = keptName().trimmed();
    if (m_name == m_nameBefore)
        return;
    m_name = m_nameBefore;
    Q_EMIT textsChanged();
}

void ConsideredEditor::mark(const QString &item, int mark)
{
    const QScopedValueRollback own(m_isKeeping, true);
    keep(m_choosing.mark(m_clinic.id, item, guidewords::markOf(mark)));
}

void ConsideredEditor::ask(const QString &question, bool asked)
{
    const QScopedValueRollback own(m_isKeeping, true);
    keep(m_choosing.setAsked(m_clinic.id, question, asked));
}

/// One change went well: then what went wrong before is tried again.
void ConsideredEditor::keep(const Status &done)
{
    if (done && !m_trouble.title.isEmpty()) {
        keepNow();
        return;
    }
    m_trouble = done ? ErrorText{} : errorText(done.error().code);
    Q_EMIT changed();
}

void ConsideredEditor::keepNow()
{
    if (m_state != State::Full)
        return;
    const QScopedValueRollback own(m_isKeeping, true);
    auto done = keepName();
    if (done)
        done = m_choosing.setPrice(m_clinic.id, m_price);
    if (done)
        done = m_choosing.setNotes(m_clinic.id, m_notes);
    m_trouble = done ? ErrorText{} : errorText(done.error().code);
    Q_EMIT changed();
}

bool ConsideredEditor::remove()
{
    if (m_state != State::Full)
        return false;
    const auto gone = m_choosing.remove(m_clinic.id);
    m_trouble = gone ? ErrorText{} : errorText(gone.error().code);
    Q_EMIT changed();
    return bool(gone);
}

// ---- what it comes to -----------------------------------------------------------------------

ClinicScore ConsideredEditor::scored() const
{
    return scoreOf(m_clinic, m_choosing.guide());
}

QVariantMap ConsideredEditor::marks() const
{
    QVariantMap marks;
    for (auto it = m_clinic.marks.cbegin(); it != m_clinic.marks.cend(); ++it)
        marks.insert(it.key(), guidewords::number(*it));
    return marks;
}

QStringList ConsideredEditor::asked() const
{
    return {m_clinic.asked.cbegin(), m_clinic.asked.cend()};
}

QString ConsideredEditor::askedText() const
{
    return guidewords::asked(askedOf(m_clinic, m_choosing.guide()),
                             m_choosing.guide().questions.size());
}

QString ConsideredEditor::points() const
{
    return guidewords::points(scored().points);
}

QString ConsideredEditor::score() const
{
    return guidewords::score(scored());
}

} // namespace stipple
