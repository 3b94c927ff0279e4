// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/intakeservice.h"

#include "core/intake/formfile.h"

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// What is kept, and the name under which tables and answers know it; empty when unreadable.
QString canonicalOf(const StoredForm &stored)
{
    const auto form = formfile::readForm(stored.form);
    return form && !form->url().isEmpty() ? form->canonical() : QString();
}

Error damagedForm()
{
    return {ErrorCode::DatabaseCorrupt, u"form"_s};
}

} // namespace

IntakeService::IntakeService(IntakeRepository &forms, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_forms(forms)
    , m_clock(clock)
{}

Result<QList<IntakeService::Entry>> IntakeService::forms() const
{
    auto rows = m_forms.forms();
    if (!rows)
        return rows.error();
    std::ranges::stable_sort(*rows, std::greater<>(), &StoredForm::importedAt);
    QList<Entry> entries;
    for (const auto &row : *rows)
        entries.append({.id = row.id, .form = readClinicForm(row)});
    for (const auto &id : rows->damaged)
        entries.append({.id = id, .form = damagedForm()});
    return entries;
}

Result<StoredForm> IntakeService::stored(const ClinicFormId &id) const
{
    const auto rows = m_forms.forms();
    if (!rows)
        return rows.error();
    if (rows->damaged.contains(id))
        return damagedForm();
    const auto found = std::ranges::find(*rows, id, &StoredForm::id);
    if (found == rows->end())
        return Error{ErrorCode::NotFound, u"form"_s};
    return *found;
}

Result<ClinicForm> IntakeService::form(const ClinicFormId &id) const
{
    const auto row = stored(id);
    return row ? readClinicForm(*row) : row.error();
}

Result<QByteArray> IntakeService::file(const ClinicFormId &id) const
{
    const auto row = stored(id);
    return row ? Result<QByteArray>(row->form) : row.error();
}

Status IntakeService::save(const StoredForm &form)
{
    if (auto saved = m_forms.save(form); !saved)
        return saved;
    Q_EMIT changed();
    return {};
}

Result<ClinicFormId> IntakeService::import(const QByteArray &bytes)
{
    const auto form = formfile::readForm(bytes);
    if (!form)
        return form.error();
    const auto rows = m_forms.forms();
    if (!rows)
        return rows.error();
    for (const auto &row : *rows) {
        if (row.form == bytes)
            return Error{ErrorCode::AlreadyImported, {}};
        if (!form->url().isEmpty() && canonicalOf(row) == form->canonical())
            return Error{ErrorCode::AlreadyExists, {}};
    }
    if (rows->size() + rows->damaged.size() >= mostForms)
        return Error{ErrorCode::InvalidArgument, u"tooManyForms"_s};
    const StoredForm kept{
        .id = ClinicFormId::random(), .form = bytes, .table = {}, .importedAt = m_clock.now()};
    if (const auto saved = save(kept); !saved)
        return saved.error();
    return kept.id;
}

Result<ClinicFormId> IntakeService::replace(const QByteArray &bytes)
{
    const auto form = formfile::readForm(bytes);
    if (!form)
        return form.error();
    const auto rows = m_forms.forms();
    if (!rows)
        return rows.error();
    const auto earlier = std::ranges::find_if(*rows, [&](const StoredForm &row) {
        return !form->url().isEmpty() && canonicalOf(row) == form->canonical();
    });
    if (earlier == rows->end())
        return import(bytes);
    auto next = *earlier;
    next.form = bytes;
    next.importedAt = m_clock.now();
    if (const auto saved = save(next); !saved)
        return saved.error();
    return next.id;
}

Status IntakeService::importTable(const ClinicFormId &id, const QByteArray &bytes)
{
    auto row = stored(id);
    if (!row)
        return row.error();
    const auto form = formfile::readForm(row->form);
    if (!form)
        return form.error();
    if (const auto table = formfile::readTable(bytes, *form); !table)
        return table.error();
    row->table = bytes;
    return save(*row);
}

Status IntakeService::removeTable(const ClinicFormId &id)
{
    auto row = stored(id);
    if (!row)
        return row.error();
    row->table.clear();
    return save(*row);
}

Status IntakeService::remove(const ClinicFormId &id)
{
    const auto row = stored(id);
    const bool damaged = !row && row.error().code == ErrorCode::DatabaseCorrupt;
    if (!row && !damaged)
        return row.error();
    if (auto gone = m_forms.remove(id); !gone)
        return gone;
    if (damaged) {
        Q_EMIT changed();
        return {};
    }
    m_removed = *row;
    const auto form = formfile::readForm(row->form);
    Q_EMIT changed();
    Q_EMIT removed(form ? form->title() : LocalText());
    return {};
}

Status IntakeService::restore()
{
    if (!m_removed)
        return Error{ErrorCode::NotFound, u"form"_s};
    const auto rows = m_forms.forms();
    if (!rows)
        return rows.error();
    const auto canonical = canonicalOf(*m_removed);
    for (const auto &row : *rows)
        if (row.form == m_removed->form || (!canonical.isEmpty() && canonicalOf(row) == canonical))
            return Error{ErrorCode::AlreadyExists, {}};
    if (auto saved = save(*m_removed); !saved)
        return saved;
    m_removed.reset();
    return {};
}

} // namespace stipple
