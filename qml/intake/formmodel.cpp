// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formmodel.h"

#include "core/content/content.h"
#include "core/exports/gridpage.h"
#include "core/intake/formfile.h"
#include "core/ports/sharesheet.h"
#include "qml/base/chosenfile.h"
#include "qml/base/follow.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/intake/findingitems.h"
#include "qml/intake/formwords.h"
#include "qml/intake/intakegridwords.h"
#include "qml/intake/refusalwords.h"

#include <QRandomGenerator>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// Tells nothing, and is not taken yet.
QString fileName(const QString &pattern)
{
    constexpr quint32 sixDigits = 0x1000000;
    return pattern.arg(QRandomGenerator::system()->bounded(sixDigits), 6, 16, QChar(u'0'));
}

} // namespace

FormModel::FormModel(QObject *parent)
    : FormModel(Services::current(), parent)
{}

FormModel::FormModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_intake(services.intake)
    , m_shareSheet(services.shareSheet)
    , m_sources(services.content.sources)
    , m_clock(services.clock)
{
    readAndFollow(*this, &FormModel::reload, m_clock, m_intake);
}

void FormModel::setFormId(const QString &id)
{
    const auto known = ClinicFormId::fromString(id).valueOr({});
    if (known == m_id)
        return;
    m_id = known;
    // Before the first frame nothing is read; afterwards another form is shown.
    if (m_state != Loading)
        reload();
}

void FormModel::reload()
{
    auto form = m_intake.form(m_id);
    m_form.reset();
    m_findings.clear();
    m_failure = {};
    if (!form) {
        m_state = Failed;
        m_failure = formRefusal(form.error());
    } else {
        m_state = Full;
        m_form = *std::move(form);
        m_findings = findingGroups(*m_form, formwords::language());
    }
    Q_EMIT changed();
}

QString FormModel::title() const
{
    return m_form ? formwords::title(m_form->form.title()) : QString();
}

QString FormModel::about() const
{
    return m_form ? formwords::about(*m_form) : QString();
}

QVariantList FormModel::facts() const
{
    if (!m_form)
        return {};
    const auto &form = m_form->form;
    QVariantList facts;
    const auto add = [&](const QString &title, const QString &value) {
        if (!value.isEmpty())
            facts.append(QVariantMap{{u"title"_s, title}, {u"value"_s, value}});
    };
    const auto day = m_form->importedAt.toTimeZone(m_clock.zone()).date();
    //: A fact about a form: when its file was opened
    add(tr("Opened"), words::shortDate(day));
    //: A fact about a form: its address on the web, which nobody visits
    add(tr("Address"), form.url());
    //: A fact about a form: draft, active or retired, as it says itself
    add(tr("Status"), form.status());
    return facts;
}

QString FormModel::conclusionReason() const
{
    return m_form ? formwords::conclusionReason(*m_form) : QString();
}

QString FormModel::tableName() const
{
    return hasTable() ? m_form->table->id : QString();
}

QString FormModel::tableAbout() const
{
    if (!hasTable())
        return {};
    //: Below the name of a decision table; %1 is its version
    const auto version = tr("Version %1").arg(m_form->table->version);
    //: How many rules a decision table has
    return version + u" · "_s + tr("%n rule(s)", nullptr, int(m_form->table->rules.size()));
}

void FormModel::tell(const ErrorText &refusal)
{
    m_savedTo.clear();
    m_refusal = refusal;
    Q_EMIT told();
}

void FormModel::openTable(const QUrl &file)
{
    const auto bytes = readChosenFile(file, formfile::maxBytes);
    const auto taken = bytes ? m_intake.importTable(m_id, *bytes) : Status(bytes.error());
    tell(taken ? ErrorText{} : tableRefusal(taken.error()));
}

void FormModel::removeTable()
{
    const auto gone = m_intake.removeTable(m_id);
    tell(gone ? ErrorText{} : errorText(gone.error().code));
}

void FormModel::saveGrid()
{
    if (!hasTable())
        return;
    offer(fileName(u"grid-%1.html"_s),
          gridPage(*m_form->table, m_form->form, m_sources, intakeGridWords()));
}

void FormModel::saveForm()
{
    offer(fileName(u"form-%1.json"_s), m_intake.file(m_id));
}

void FormModel::offer(const QString &fileName, const Result<QByteArray> &bytes)
{
    const auto where =
        bytes ? m_shareSheet.offer(fileName, *bytes) : Result<QString>(bytes.error());
    m_savedTo = where.valueOr({});
    m_refusal = where ? ErrorText{} : errorText(where.error().code);
    Q_EMIT told();
}

void FormModel::remove()
{
    // What is gone shall not be read again.
    disconnect(&m_intake, nullptr, this, nullptr);
    const auto removed = m_intake.remove(m_id);
    connect(&m_intake, &IntakeService::changed, this, &FormModel::reload);
    if (!removed)
        return tell(errorText(removed.error().code));
    Q_EMIT gone();
}

} // namespace stipple
