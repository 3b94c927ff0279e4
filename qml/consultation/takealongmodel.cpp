// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/consultation/takealongmodel.h"

#include "core/content/content.h"
#include "core/paper/paperpdf.h"
#include "core/ports/sharesheet.h"
#include "qml/assessment/resultitems.h"
#include "qml/base/chosenfile.h"
#include "qml/base/errortext.h"
#include "qml/base/services.h"
#include "qml/base/words.h"
#include "qml/consultation/packetpaper.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRandomGenerator>

#include <utility>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

/// A name that tells a day and nothing else, and is not taken: the end of it is random.
QString fileName(const QDate &day, const QString &ending)
{
    const auto random = QRandomGenerator::system()->bounded(0x1000000U);
    return u"consultation-%1-%2.%3"_s.arg(day.toString(Qt::ISODate))
        .arg(random, 6, 16, QLatin1Char('0'))
        .arg(ending);
}

} // namespace

TakeAlongModel::TakeAlongModel(QObject *parent)
    : TakeAlongModel(Services::current(), parent)
{}

TakeAlongModel::TakeAlongModel(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_copies(services.sharing.leavingPhotos())
{
    connect(&m_copies, &CopyMaking::finished, this, &TakeAlongModel::noticeCopies);
    connect(&m_copies, &CopyMaking::failed, this, &TakeAlongModel::noticeFailure);
    connect(&services.sharing, &SharingService::changed, this, &TakeAlongModel::reread);
    connect(&services.diary, &DiaryService::changed, this, &TakeAlongModel::reread);
    // After the first frame.
    QMetaObject::invokeMethod(this, &TakeAlongModel::open, Qt::QueuedConnection);
}

void TakeAlongModel::open()
{
    m_failure.reset();
    reread();
}

void TakeAlongModel::reread()
{
    if (const auto done = read(); !done)
        return fail(done.error());
    Q_EMIT changed();
}

void TakeAlongModel::noticeCopies()
{
    if (m_sealing)
        sealNow();
    reread();
}

void TakeAlongModel::noticeFailure(const Error &error)
{
    if (!std::exchange(m_sealing, {}))
        return fail(error);
    notice(error);
    reread();
}

void TakeAlongModel::fail(const Error &error)
{
    m_sealing.reset();
    m_copies.stop();
    m_failure = error.code;
    m_state = State::Failed;
    Q_EMIT changed();
}

QString TakeAlongModel::language() const
{
    return QLocale().bcp47Name();
}

Status TakeAlongModel::read()
{
    const auto packet = m_services.consultation.packet();
    if (!packet)
        return packet.error();
    if (!*packet) {
        m_state = State::Empty;
        return {};
    }
    const auto form = m_services.consultation.assessment();
    if (!form)
        return form.error();
    auto conclusion = conclude(**packet, **form, language());
    if (!conclusion)
        return conclusion.error();
    auto answers = answersOf(**packet, **form, language());
    if (!answers)
        return answers.error();
    const auto name = m_services.sharing.ownName();
    if (!name)
        return name.error();
    const auto photos = m_services.consultation.photos();
    if (!photos)
        return photos.error();
    m_conclusion = *std::move(conclusion);
    m_answers = *std::move(answers);
    m_ownName = *name;
    m_photos.clear();
    for (const auto &photo : *photos)
        m_photos.append(photo.id);
    if (auto clinics = readClinics(); !clinics)
        return clinics;
    m_state = State::Full;
    return {};
}

Status TakeAlongModel::readClinics()
{
    const auto clinics = m_services.sharing.clinics();
    if (!clinics)
        return clinics.error();
    const auto sent = m_services.sharing.sent();
    if (!sent)
        return sent.error();
    if (!m_sealing) {
        const bool anyLeaves = m_choice.photos && !clinics->isEmpty();
        const auto leaving = anyLeaves ? m_photos : QList<PhotoId>();
        m_copies.start(m_services.sharing.leavingPhotos().withoutFacts(leaving));
    }
    // Until the photos are ready, who can open it is told, but not how large it is.
    auto choice = m_choice;
    choice.photos = choice.photos && !m_copies.isRunning();
    const QLocale locale;
    QHash<ThreadId, QString> names;
    m_clinics.clear();
    for (const auto &clinic : *clinics) {
        const auto weight = m_services.consultation.preview(clinic.thread, choice, language());
        if (!weight)
            return weight.error();
        names.insert(clinic.thread, clinic.card.name);
        m_clinics.append(QVariantMap{{u"id"_s, clinic.thread.toString()},
                                     {u"name"_s, clinic.card.name},
                                     {u"verified"_s, clinic.verified},
                                     {u"devices"_s, weight->devices},
                                     {u"size"_s, m_copies.isRunning()
                                                     ? QString()
                                                     : locale.formattedDataSize(weight->bytes, 1)},
                                     {u"fits"_s, weight->fits && weight->devices > 0}});
    }
    m_sent.clear();
    for (const auto &envelope : *sent)
        m_sent.append(
            QVariantMap{{u"id"_s, envelope.id.toString()},
                        {u"clinic"_s, names.value(envelope.thread)},
                        {u"when"_s, words::dayAndTime(envelope.sealedAt, m_services.clock.zone())},
                        {u"size"_s, locale.formattedDataSize(envelope.bytes, 1)}});
    return {};
}

QString TakeAlongModel::day() const
{
    return resultwords::fullDate(m_conclusion.result.day);
}

QString TakeAlongModel::fit() const
{
    return m_conclusion.result.best ? m_conclusion.result.best->name : QString();
}

QVariantList TakeAlongModel::answers() const
{
    QVariantList list;
    for (const auto &each : m_answers)
        list.append(QVariantMap{{u"section"_s, each.section},
                                {u"question"_s, each.question},
                                {u"answer"_s, each.answer}});
    return list;
}

void TakeAlongModel::setName(bool goesAlong)
{
    m_choice.name = goesAlong;
    reread();
}

void TakeAlongModel::setPhotos(bool goAlong)
{
    m_choice.photos = goAlong;
    reread();
}

void TakeAlongModel::savePaper()
{
    if (m_state != State::Full)
        return;
    const auto paper =
        packetPaper({.result = m_conclusion.result,
                     .answers = m_answers,
                     .content = m_services.content,
                     .name = m_choice.name ? m_ownName : QString(),
                     .rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft});
    offer(Made::PaperMade, fileName(m_conclusion.result.day, u"pdf"_s), paperPdf(paper));
}

void TakeAlongModel::saveFile()
{
    if (m_state != State::Full)
        return;
    offer(Made::FileMade, fileName(m_conclusion.result.day, u"json"_s),
          m_services.consultation.file({.subject = ThreadId::random(),
                                        .name = m_choice.name ? m_ownName : QString(),
                                        .language = language()}));
}

void TakeAlongModel::seal(const QString &clinicId)
{
    const auto clinic = ThreadId::fromString(clinicId);
    if (m_state != State::Full || m_copies.isRunning() || !clinic)
        return;
    m_sealing = Sealing{.clinic = *clinic, .choice = m_choice};
    // Copies that were let go since the preview: sealing for one clinic lets go of them.
    const auto leaving = m_choice.photos ? m_photos : QList<PhotoId>();
    m_copies.start(m_services.sharing.leavingPhotos().withoutBytes(leaving));
    if (!m_copies.isRunning())
        sealNow();
}

void TakeAlongModel::sealNow()
{
    const auto wanted = *std::exchange(m_sealing, {});
    const auto sealed = m_services.consultation.seal(wanted.clinic, wanted.choice, language());
    if (!sealed)
        return notice(sealed.error());
    offer(Made::SealedMade, sealed->fileName, sealed->bytes);
}

void TakeAlongModel::sealedAgain(const QString &envelopeId)
{
    const auto id = EnvelopeId::fromString(envelopeId);
    const auto sealed = m_services.sharing.sealedBefore(id.valueOr({}));
    if (!sealed)
        return notice(sealed.error());
    offer(Made::SealedMade, sealed->fileName, sealed->bytes);
}

void TakeAlongModel::openCard(const QUrl &file)
{
    const auto bytes = readChosenFile(file, largestCard);
    if (!bytes)
        return notice(bytes.error());
    if (const auto clinic = m_services.sharing.importCard(*bytes); !clinic)
        return notice(clinic.error());
    m_notice.reset();
    m_made = Made::Nothing;
    Q_EMIT changed();
}

void TakeAlongModel::offer(Made what, const QString &fileName, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return notice(bytes.error());
    const auto where = m_services.shareSheet.offer(fileName, *bytes);
    if (!where)
        return notice(where.error());
    m_notice.reset();
    m_made = what;
    m_where = *where;
    Q_EMIT changed();
}

void TakeAlongModel::notice(const Error &error)
{
    m_made = Made::Nothing;
    m_notice = error.code;
    Q_EMIT changed();
}

QString TakeAlongModel::noticeTitle() const
{
    return m_notice ? errorText(*m_notice).title : QString();
}

QString TakeAlongModel::noticeText() const
{
    return m_notice ? errorText(*m_notice).text : QString();
}

QString TakeAlongModel::failureTitle() const
{
    return m_failure ? errorText(*m_failure).title : QString();
}

QString TakeAlongModel::failureText() const
{
    return m_failure ? errorText(*m_failure).text : QString();
}

} // namespace stipple
