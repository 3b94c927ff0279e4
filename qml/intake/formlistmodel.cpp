// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formlistmodel.h"

#include "core/intake/formfile.h"
#include "qml/base/chosenfile.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/intake/formwords.h"
#include "qml/intake/refusalwords.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// What there is to know of a form that cannot be read.
QString unreadable(const Error &why)
{
    return why.code == ErrorCode::DatabaseCorrupt
               //: Below a form of the clinic that cannot be read any more
               ? FormListModel::tr("What was kept of it is damaged. Open its file again.")
               //: Below a form of the clinic that this version does not understand
               : FormListModel::tr("It is kept as it came.");
}

} // namespace

FormListModel::FormListModel(QObject *parent)
    : FormListModel(Services::current(), parent)
{}

FormListModel::FormListModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_intake(services.intake)
{
    readAndFollow(*this, &FormListModel::reload, services.clock, m_intake);
    connect(&m_intake, &IntakeService::removed, this, [this](const LocalText &title) {
        //: Said after one of the clinic's forms was removed; %1 is its title
        Q_EMIT removed(tr("Removed: %1").arg(formwords::title(title)));
    });
}

void FormListModel::reload()
{
    const auto forms = m_intake.forms();
    m_forms.clear();
    m_failure = {};
    if (!forms) {
        m_state = Failed;
        m_failure = errorText(forms.error().code);
        Q_EMIT changed();
        return;
    }
    for (const auto &entry : *forms) {
        if (!entry.form) {
            m_forms.append(QVariantMap{{u"id"_s, entry.id.toString()},
                                       //: In the list of the clinic's forms
                                       {u"title"_s, tr("A form that cannot be read")},
                                       {u"about"_s, unreadable(entry.form.error())},
                                       {u"conclusion"_s, QString()},
                                       {u"readable"_s, false},
                                       {u"faulty"_s, true}});
            continue;
        }
        const auto &form = *entry.form;
        m_forms.append(QVariantMap{{u"id"_s, entry.id.toString()},
                                   {u"title"_s, formwords::title(form.form.title())},
                                   {u"about"_s, formwords::about(form)},
                                   {u"conclusion"_s, formwords::conclusion(form)},
                                   {u"readable"_s, true},
                                   {u"faulty"_s, form.count(FormFinding::Weight::Error) > 0}});
    }
    m_state = m_forms.isEmpty() ? Empty : Full;
    Q_EMIT changed();
}

void FormListModel::open(const QUrl &file)
{
    const auto bytes = readChosenFile(file, formfile::maxBytes);
    if (!bytes)
        return settle(bytes.error(), {});
    settle(m_intake.import(*bytes), *bytes);
}

void FormListModel::replace()
{
    if (mayReplace())
        settle(m_intake.replace(m_waiting), {});
}

void FormListModel::dismiss()
{
    m_waiting.clear();
    m_refusal = {};
    Q_EMIT refusalChanged();
}

void FormListModel::remove(const QString &id)
{
    const auto known = ClinicFormId::fromString(id);
    const auto gone = known ? m_intake.remove(*known) : Status(known.error());
    m_refusal = gone ? ErrorText{} : errorText(gone.error().code);
    Q_EMIT refusalChanged();
}

void FormListModel::undo()
{
    const auto back = m_intake.restore();
    m_refusal = back ? ErrorText{} : formRefusal(back.error());
    Q_EMIT refusalChanged();
}

void FormListModel::settle(const Result<ClinicFormId> &taken, const QByteArray &bytes)
{
    m_waiting.clear();
    m_refusal = taken ? ErrorText{} : formRefusal(taken.error());
    if (!taken && taken.error().code == ErrorCode::AlreadyExists)
        m_waiting = bytes;
    Q_EMIT refusalChanged();
    if (taken)
        Q_EMIT opened(taken->toString());
}

} // namespace stipple
