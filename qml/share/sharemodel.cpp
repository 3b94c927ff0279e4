// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/share/sharemodel.h"

#include "core/ports/sharesheet.h"
#include "core/sharing/envelope.h"
#include "qml/base/chosenfile.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"
#include "qml/share/sharewords.h"

#include <QHash>

namespace stipple {

ShareModel::ShareModel(QObject *parent)
    : ShareModel(Services::current().sharing, Services::current().shareSheet,
                 Services::current().clock, parent)
{}

ShareModel::ShareModel(SharingService &sharing, ShareSheet &sheet, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_sharing(sharing)
    , m_sheet(sheet)
    , m_clock(clock)
{
    connect(&m_sharing, &SharingService::changed, this, &ShareModel::reload);
    // After the first frame: reading unseals every name.
    QMetaObject::invokeMethod(this, &ShareModel::reload, Qt::QueuedConnection);
}

QString ShareModel::failureTitle() const
{
    return m_state == State::Failed ? errorText(m_failure).title : QString();
}

QString ShareModel::failureText() const
{
    return m_state == State::Failed ? errorText(m_failure).text : QString();
}

void ShareModel::reload()
{
    if (const auto all = readAll(); !all) {
        m_state = State::Failed;
        m_failure = all.error().code;
    }
    Q_EMIT changed();
}

Status ShareModel::readAll()
{
    const auto clinics = m_sharing.clinics();
    if (!clinics)
        return clinics.error();
    const auto sent = m_sharing.sent();
    if (!sent)
        return sent.error();
    const auto answers = m_sharing.feedback();
    if (!answers)
        return answers.error();

    QHash<ThreadId, QString> names;
    m_clinics.clear();
    for (const auto &clinic : *clinics) {
        names.insert(clinic.thread, clinic.card.name);
        auto item = sharewords::clinic(clinic, m_clock.now());
        if (const auto digits = m_sharing.digits(clinic.thread))
            item.digits = sharewords::grouped(*digits);
        m_clinics.append(QVariant::fromValue(item));
    }
    m_sent.clear();
    for (const auto &envelope : *sent) {
        const auto name = names.value(envelope.thread);
        m_sent.append(QVariant::fromValue(sharewords::sent(envelope, name, m_clock.zone())));
    }
    QVariantList read;
    m_received.clear();
    for (const auto &answer : *answers) {
        auto &list = answer.received.read ? read : m_received;
        list.append(QVariant::fromValue(sharewords::received(answer, m_clock.zone())));
    }
    m_unread = int(m_received.size());
    m_received += read;
    m_state = m_clinics.isEmpty() ? State::Empty : State::Full;
    return {};
}

void ShareModel::open(const QUrl &file)
{
    const auto bytes = readChosenFile(file, envelope::MaxBytes);
    if (!bytes)
        return notice(bytes.error());
    if (bytes->startsWith("age-encryption.org/"))
        takeAnswer(*bytes);
    else
        takeCard(*bytes);
}

void ShareModel::takeCard(const QByteArray &bytes)
{
    const auto clinic = m_sharing.importCard(bytes);
    if (!clinic)
        return notice(clinic.error());
    //: After a clinic's card was opened. %1 is the clinic's name
    Notice good{
        .title = tr("%1 is here").arg(clinic->card.name), .text = {}, .good = true, .answer = {}};
    if (clinic->verified) {
        //: After a newer card of a known clinic was opened
        good.text = tr("Its card is up to date.");
    } else {
        //: After a clinic's card was opened for the first time
        good.text = tr("You can share with it now. Ask the clinic whether the card is theirs.");
    }
    notice(good);
}

void ShareModel::takeAnswer(const QByteArray &bytes)
{
    const auto report = m_sharing.importFeedback(bytes);
    if (!report)
        return notice(report.error());
    Notice good{.title = {}, .text = {}, .good = true, .answer = {}};
    if (report->outcome == SharingService::Outcome::Held) {
        //: After an answer was opened that contradicts an earlier one
        good.title = tr("This answer contradicts an earlier one");
        //: Explains "This answer contradicts an earlier one"
        good.text = tr("It was kept but is not shown. Ask the clinic which one holds.");
        good.good = false;
        return notice(good);
    }
    //: After a file with answers was opened. %n is how many
    good.title = tr("%n answer(s) received", nullptr, int(report->feedback.size()));
    if (report->outcome == SharingService::Outcome::ImportedWithGap) {
        //: After an answer was opened whose predecessor never came
        good.text = tr("An earlier answer has not come. Ask the clinic to send it again.");
    }
    if (!report->feedback.isEmpty())
        good.answer = report->feedback.first().toString();
    notice(good);
}

void ShareModel::offerAgain(const QString &envelopeId)
{
    const auto id = EnvelopeId::fromString(envelopeId);
    if (!id)
        return notice(id.error());
    const auto shared = m_sharing.sealedBefore(*id);
    if (!shared)
        return notice(shared.error());
    const auto where = m_sheet.offer(shared->fileName, shared->bytes);
    if (!where)
        return notice(where.error());
    //: After a sealed file was handed out once more
    notice({.title = tr("The same file again"),
            //: %1 says where a file went, a path on desktops
            .text = tr("Saved as %1").arg(*where),
            .good = true,
            .answer = {}});
}

void ShareModel::setVerified(const QString &clinicId, bool verified)
{
    const auto id = ThreadId::fromString(clinicId);
    if (!id)
        return notice(id.error());
    if (const auto kept = m_sharing.setVerified(*id, verified); !kept)
        notice(kept.error());
}

void ShareModel::dismissNotice()
{
    notice(Notice{});
}

void ShareModel::notice(const Notice &notice)
{
    m_notice = notice;
    Q_EMIT noticed();
}

void ShareModel::notice(const Error &error)
{
    const auto words = errorText(error.code);
    notice({.title = words.title, .text = words.text, .good = false, .answer = {}});
}

} // namespace stipple
