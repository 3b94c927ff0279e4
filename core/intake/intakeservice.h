// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/intake/clinicform.h"
#include "core/ports/clock.h"

#include <QObject>

namespace stipple {

/// The clinic's own forms: taken in from files, looked over, given out again as they came.
///
/// A file is taken in whole or not at all.
class IntakeService : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostForms = 50;

    /// Both outlive the service.
    IntakeService(IntakeRepository &forms, const Clock &clock, QObject *parent = nullptr);

    /// One in a list: a form, or why what is kept cannot be read.
    struct Entry
    {
        ClinicFormId id;
        Result<ClinicForm> form;
    };
    /// Newest first.
    [[nodiscard]] Result<QList<Entry>> forms() const;
    /// NotFound; DatabaseCorrupt of one whose row is damaged; and those of readClinicForm().
    [[nodiscard]] Result<ClinicForm> form(const ClinicFormId &id) const;
    /// The form's file, byte for byte. NotFound; DatabaseCorrupt of a damaged row.
    [[nodiscard]] Result<QByteArray> file(const ClinicFormId &id) const;

    /// Keeps a form. AlreadyImported when this very file is here, AlreadyExists when another one
    /// of the same address and version is; InvalidArgument with too many; and those of
    /// formfile::readForm(). Then nothing has changed.
    [[nodiscard]] Result<ClinicFormId> import(const QByteArray &bytes);
    /// The same in place of the form of that address and version, whose table stays if it can.
    [[nodiscard]] Result<ClinicFormId> replace(const QByteArray &bytes);
    /// Keeps a table in place of the form's earlier one. NotFound; those of
    /// formfile::readTable().
    [[nodiscard]] Status importTable(const ClinicFormId &id, const QByteArray &bytes);
    /// Takes the table away: the form concludes nothing any more. NotFound.
    [[nodiscard]] Status removeTable(const ClinicFormId &id);

    /// Forgets a form and its table; restore() brings the last one back, unless its row was
    /// damaged. NotFound.
    [[nodiscard]] Status remove(const ClinicFormId &id);
    /// NotFound when nothing was removed since the start; AlreadyExists when its place was taken.
    [[nodiscard]] Status restore();

Q_SIGNALS:
    void changed();
    /// A form went that can be brought back, with its title in the languages that it has.
    void removed(const stipple::LocalText &title);

private:
    [[nodiscard]] Result<StoredForm> stored(const ClinicFormId &id) const;
    [[nodiscard]] Status save(const StoredForm &form);

    IntakeRepository &m_forms;
    const Clock &m_clock;
    std::optional<StoredForm> m_removed;
};

} // namespace stipple
